namespace SecretGuard.Detection.Providers;

internal static class Twitter
{
    public static readonly Provider Provider = new(
        "X",
        "https://docs.x.com/resources/fundamentals/authentication/overview",
        "https://developer.x.com/en/portal/dashboard",
        new TokenFormat(
            "twitter-bearer-token",
            "X bearer token",
            Shape.AfterAnchor.Then(Charset.Base62, 8, 60).Then("%").Then(Charset.Escaped, 40, 120),
            "AAAAAAAAAAAAAAAAAAAAA")
        {
            Mix = Mix.DigitAndCases,
            Check = token => token.IndexOf("%3D".AsSpan(), StringComparison.Ordinal) > 0,
            Finds = [() => BearerToken("%3D")],
            Ignores = [() => BearerToken("%3E"), () => BearerToken(""), () => new string('A', 112)],
        },
        new TokenFormat("twitter-api-secret", "X API key secret", Charset.Base62, 50)
        {
            Names = ["twitter", "xapi", "xconsumer"],
            Mix = Mix.DigitAndCases,
        },
        new TokenFormat(
            "twitter-access-token",
            "X access token",
            Shape.AfterAnchor.Then(Charset.Digits, 15, 20).Then("-").Then(Charset.Base62, 40))
        {
            Names = ["twitter", "xaccess"],
            Finds = [() => AccessToken(40)],
            Ignores = [() => AccessToken(39), () => AccessToken(41)],
        },
        new TokenFormat("twitter-access-token-secret", "X access token secret", Charset.Base62, 45)
        {
            Names = ["twitter", "xaccess"],
            Mix = Mix.DigitAndCases,
        });

    private static string AccessToken(int length) =>
        Sample.Of(Charset.Digits, "twitter-access-token", 15) + "-" + Sample.Of(Charset.Base62, "twitter-access-token 2", length);

    private static string BearerToken(string padding) =>
        new string('A', 22) + "C" + Sample.Of(Charset.Base62, "twitter", 15) + "%2B" + Sample.Of(Charset.Base62, "twitter 2", 20)
        + padding + Sample.Of(Charset.Base62, "twitter 3", 50);
}
