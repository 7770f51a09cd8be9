namespace SecretGuard.Detection.Providers;

internal static class Ngrok
{
    public static readonly Provider Provider = new(
        "ngrok",
        "https://ngrok.com/docs/api/",
        "https://dashboard.ngrok.com/api-keys",
        new TokenFormat(
            "ngrok-token",
            "ngrok API key or authtoken",
            Shape.AfterAnchor.Then(Charset.Base62, 27).Then("_").Then(Charset.Base62, 18, 26))
        {
            Names = ["ngrok"],
            Finds = [() => Token(18)],
            Ignores = [() => Token(17), () => Token(27)],
        });

    private static string Token(int length) =>
        Sample.Of(Charset.Base62, "ngrok-token", 27) + "_" + Sample.Of(Charset.Base62, "ngrok-token 2", length);
}
