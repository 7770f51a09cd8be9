namespace SecretGuard.Detection.Providers;

internal static class Polar
{
    public static readonly Provider Provider = new(
        "Polar",
        "https://polar.sh/docs/api-reference/introduction",
        "https://polar.sh/docs/integrate/oat",
        new TokenFormat(
            "polar-access-token",
            "Polar access token",
            Shape.AfterAnchor.Then(Charset.Base62, 32, 64),
            "polar_oat_", "polar_pat_")
        {
            Finds = [() => Sample.After("polar_oat_", Charset.Base62, 32), () => Sample.After("polar_pat_", Charset.Base62, 32)],
            Ignores = [() => Sample.After("polar_oat_", Charset.Base62, 31), () => "polar_oat_" + new string('x', 32)],
        },
        new TokenFormat("polar-webhook-secret", "Polar webhook secret", Shape.AfterAnchor.Then(Charset.Base62, 32, 64), "polar_whs_")
        {
            Finds = [() => Sample.After("polar_whs_", Charset.Base62, 32)],
            Ignores = [() => Sample.After("polar_whs_", Charset.Base62, 31), () => "polar_whs_" + new string('x', 32)],
        });
}
