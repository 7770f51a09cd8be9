namespace SecretGuard.Detection.Providers;

internal static class Shopify
{
    public static readonly Provider Provider = new(
        "Shopify",
        "https://shopify.dev/docs/apps/build/authentication-authorization",
        "https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials",
        new TokenFormat("shopify-access-token", "Shopify access token", Shape.AfterAnchor.Then(Charset.Base62, 32, 38), "shpat_")
        {
            Check = IsToken,
            Finds = [() => Sample.After("shpat_", Charset.HexLower, 32), () => Sample.Base62("shpat_", 38)],
            Ignores = [() => Sample.Base62("shpat_", 35), () => Sample.Base62("shpat_", 32), () => "shpat_" + new string('0', 32)],
        },
        new TokenFormat(
            "shopify-custom-app-token",
            "Shopify access token of a custom app",
            Shape.AfterAnchor.Then(Charset.Base62, 32, 38),
            "shpca_")
        {
            Check = IsToken,
            Finds = [() => Sample.After("shpca_", Charset.HexLower, 32), () => Sample.Base62("shpca_", 38)],
            Ignores = [() => Sample.Base62("shpca_", 35), () => Sample.Base62("shpca_", 32), () => "shpca_" + new string('0', 32)],
        },
        new TokenFormat(
            "shopify-private-app-password",
            "Shopify private app password",
            Shape.AfterAnchor.Then(Charset.Base62, 32, 38),
            "shppa_")
        {
            Check = IsToken,
            Finds = [() => Sample.After("shppa_", Charset.HexLower, 32), () => Sample.Base62("shppa_", 38)],
            Ignores = [() => Sample.Base62("shppa_", 35), () => Sample.Base62("shppa_", 32), () => "shppa_" + new string('0', 32)],
        },
        new TokenFormat("shopify-shared-secret", "Shopify app secret", Shape.AfterAnchor.Then(Charset.Base62, 32, 38), "shpss_")
        {
            Check = IsToken,
            Finds = [() => Sample.After("shpss_", Charset.HexLower, 32), () => Sample.Base62("shpss_", 38)],
            Ignores = [() => Sample.Base62("shpss_", 35), () => Sample.Base62("shpss_", 32), () => "shpss_" + new string('0', 32)],
        },
        new TokenFormat("shopify-user-token", "Shopify user access token", Shape.AfterAnchor.Then(Charset.Base62, 32, 38), "shpua_")
        {
            Check = IsToken,
            Finds = [() => Sample.After("shpua_", Charset.HexLower, 32), () => Sample.Base62("shpua_", 38)],
            Ignores = [() => Sample.Base62("shpua_", 35), () => Sample.Base62("shpua_", 32), () => "shpua_" + new string('0', 32)],
        },
        new TokenFormat("shopify-theme-token", "Shopify theme access password", Charset.HexLower, 32, "shptka_"));

    // Hexadecimal at first, and then longer, with all letters.
    private static bool IsToken(ReadOnlySpan<char> token) =>
        token.Length == 44 || (token.Length == 38 && token.Slice(6).IndexOfAny("ghijklmnopqrstuvwxyzGHIJKLMNOPQRSTUVWXYZ".AsSpan()) < 0);
}
