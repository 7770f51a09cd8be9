namespace SecretGuard.Detection.Providers;

internal static class Statsig
{
    public static readonly Provider Provider = new(
        "Statsig",
        "https://docs.statsig.com/sdk-keys/api-keys",
        "https://docs.statsig.com/sdk-keys/api-keys",
        new TokenFormat("statsig-server-secret", "Statsig server secret key", Shape.AfterAnchor.Then(Charset.Base62, 40, 48), "secret-")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("secret-", Charset.Base62, 40)],
            Ignores =
            [
                () => Sample.After("secret-", Charset.Base62, 39),
                () => "secret-" + new string('x', 40),
                () => Sample.Base62("client-", 43),
            ],
        },
        new TokenFormat("statsig-console-key", "Statsig console API key", Shape.AfterAnchor.Then(Charset.Base62, 40, 48), "console-")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("console-", Charset.Base62, 40)],
            Ignores = [() => Sample.After("console-", Charset.Base62, 39), () => "console-" + new string('x', 40)],
        });
}
