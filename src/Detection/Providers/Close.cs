namespace SecretGuard.Detection.Providers;

internal static class Close
{
    public static readonly Provider Provider = new(
        "Close",
        "https://developer.close.com/topics/authentication/",
        "https://help.close.com/docs/api-keys",
        new TokenFormat(
            "close-api-key",
            "Close API key",
            Shape.AfterAnchor.Then(Charset.Base62, 22).Then(".").Then(Charset.Base62, 22),
            "api_")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("api_", Charset.Base62, 22) + "." + Sample.Of(Charset.Base62, "close", 22)],
            Ignores =
            [
                () => Sample.After("api_", Charset.Base62, 21) + "." + Sample.Of(Charset.Base62, "close", 22),
                () => Sample.After("api_", Charset.Letters, 22) + "." + Sample.Of(Charset.Letters, "close", 22),
            ],
        });
}
