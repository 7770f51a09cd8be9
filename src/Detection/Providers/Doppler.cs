namespace SecretGuard.Detection.Providers;

internal static class Doppler
{
    public static readonly Provider Provider = new(
        "Doppler",
        "https://docs.doppler.com/reference/auth-token-formats",
        "https://docs.doppler.com/docs/service-tokens",
        new TokenFormat("doppler-personal-token", "Doppler personal token", Shape.AfterAnchor.Then(Charset.Base62, 40, 44), "dp.pt.")
        {
            Finds = [() => Sample.After("dp.pt.", Charset.Base62, 43)],
            Ignores = [() => Sample.After("dp.pt.", Charset.Base62, 30), () => Sample.After("dp.pt.", Charset.Base62, 50)],
        },
        new TokenFormat("doppler-cli-token", "Doppler CLI token", Shape.AfterAnchor.Then(Charset.Base62, 40, 44), "dp.ct.")
        {
            Finds = [() => Sample.After("dp.ct.", Charset.Base62, 43)],
            Ignores = [() => Sample.After("dp.ct.", Charset.Base62, 30), () => Sample.After("dp.ct.", Charset.Base62, 50)],
        },
        new TokenFormat(
            "doppler-service-account-token",
            "Doppler service account token",
            Shape.AfterAnchor.Then(Charset.Base62, 40, 44),
            "dp.sa.")
        {
            Finds = [() => Sample.After("dp.sa.", Charset.Base62, 43)],
            Ignores = [() => Sample.After("dp.sa.", Charset.Base62, 30), () => Sample.After("dp.sa.", Charset.Base62, 50)],
        },
        new TokenFormat("doppler-scim-token", "Doppler SCIM token", Shape.AfterAnchor.Then(Charset.Base62, 40, 44), "dp.scim.")
        {
            Finds = [() => Sample.After("dp.scim.", Charset.Base62, 43)],
            Ignores = [() => Sample.After("dp.scim.", Charset.Base62, 30), () => Sample.After("dp.scim.", Charset.Base62, 50)],
        },
        new TokenFormat("doppler-audit-token", "Doppler audit token", Shape.AfterAnchor.Then(Charset.Base62, 40, 44), "dp.audit.")
        {
            Finds = [() => Sample.After("dp.audit.", Charset.Base62, 43)],
            Ignores = [() => Sample.After("dp.audit.", Charset.Base62, 30), () => Sample.After("dp.audit.", Charset.Base62, 50)],
        },
        new TokenFormat("doppler-service-token", "Doppler service token", Shape.AfterAnchor.Then(Charset.Dotted, 40, 80), "dp.st.")
        {
            Mix = Mix.DigitAndCases,
            Check = token => token.Length - token.LastIndexOf('.') is > 40 and < 46,
            Finds =
            [
                () => "dp.st." + "prd." + Sample.Of(Charset.Base62, "doppler", 43),
                () => Sample.After("dp.st.", Charset.Base62, 43),
            ],
            Ignores =
            [
                () => "dp.st." + "prd." + Sample.Of(Charset.Base62, "doppler", 20),
                () => Sample.After("dp.st.", Charset.Base62, 30),
            ],
        });
}
