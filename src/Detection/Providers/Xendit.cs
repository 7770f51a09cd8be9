namespace SecretGuard.Detection.Providers;

internal static class Xendit
{
    public static readonly Provider Provider = new(
        "Xendit",
        "https://docs.xendit.co/docs/api-keys",
        "https://dashboard.xendit.co/settings/developers#api-keys",
        new TokenFormat("xendit-secret-key", "Xendit secret key", Shape.AfterAnchor.Then(Charset.Base62, 40, 80), "xnd_production_")
        {
            Finds = [() => Sample.After("xnd_production_", Charset.Base62, 40)],
            Ignores =
            [
                () => Sample.After("xnd_production_", Charset.Base62, 39),
                () => "xnd_production_" + new string('x', 40),
                () => Sample.Base62("xnd_public_production_", 60),
            ],
        },
        new TokenFormat("xendit-test-key", "Xendit test secret key", Shape.AfterAnchor.Then(Charset.Base62, 40, 80), "xnd_development_")
        {
            Confidence = Confidence.Medium,
            Finds = [() => Sample.After("xnd_development_", Charset.Base62, 40)],
            Ignores = [() => Sample.After("xnd_development_", Charset.Base62, 39), () => "xnd_development_" + new string('x', 40)],
        });
}
