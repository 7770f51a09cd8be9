namespace SecretGuard.Detection.Providers;

internal static class Resend
{
    public static readonly Provider Provider = new(
        "Resend",
        "https://resend.com/docs/dashboard/api-keys/introduction",
        "https://resend.com/docs/dashboard/api-keys/introduction",
        new TokenFormat(
            "resend-api-key",
            "Resend API key",
            Shape.AfterAnchor.Then(Charset.Base62, 8).Then("_").Then(Charset.Base62, 24),
            "re_")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => ApiKey(24)],
            Ignores = [() => ApiKey(23), () => ApiKey(25)],
        });

    private static string ApiKey(int length) =>
        "re_" + Sample.Of(Charset.Base62, "resend-api-key", 8) + "_" + Sample.Of(Charset.Base62, "resend-api-key 2", length);
}
