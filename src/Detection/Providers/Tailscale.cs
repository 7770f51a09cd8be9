namespace SecretGuard.Detection.Providers;

internal static class Tailscale
{
    public static readonly Provider Provider = new(
        "Tailscale",
        "https://tailscale.com/kb/1277/key-prefixes",
        "https://tailscale.com/kb/1085/auth-keys",
        new TokenFormat(
            "tailscale-key",
            "Tailscale key",
            Shape.AfterAnchor.Then(Charset.Base62, 8, 20).Then("-").Then(Charset.Base62, 20, 48),
            "tskey-auth-", "tskey-api-", "tskey-client-", "tskey-scim-", "tskey-webhook-")
        {
            Finds =
            [
                () => Key("tskey-auth-", 20),
                () => Key("tskey-api-", 20),
                () => Key("tskey-client-", 20),
                () => Key("tskey-scim-", 20),
                () => Key("tskey-webhook-", 20),
            ],
            Ignores = [() => Key("tskey-auth-", 19), () => Key("tskey-auth-", 49)],
        });

    private static string Key(string prefix, int length) =>
        prefix + Sample.Of(Charset.Base62, "tailscale-key", 8) + "-" + Sample.Of(Charset.Base62, "tailscale-key 2", length);
}
