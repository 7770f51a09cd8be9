using SecretGuard.Detection.Proofs;

namespace SecretGuard.Detection.Providers;

internal static class Cloudflare
{
    public static readonly Provider Provider = new(
        "Cloudflare",
        "https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/",
        "https://developers.cloudflare.com/fundamentals/api/how-to/roll-token/",
        new TokenFormat(
            "cloudflare-user-api-token",
            "Cloudflare user API token",
            Shape.AfterAnchor.Then(Charset.Base62, 40).Then(Charset.HexLower, 8),
            "cfut_")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("cfut_", Charset.Base62, 40) + Sample.Of(Charset.HexLower, "user-api-token", 8)],
            Ignores =
            [
                () => Sample.After("cfut_", Charset.Base62, 40),
                () => Sample.After("cfut_", Charset.Base62, 39) + Sample.Of(Charset.HexLower, "user-api-token", 8),
                () => Sample.After("cfut_", Charset.Base62, 40) + "ZZZZZZZZ",
            ],
        },
        new TokenFormat(
            "cloudflare-account-api-token",
            "Cloudflare account API token",
            Shape.AfterAnchor.Then(Charset.Base62, 40).Then(Charset.HexLower, 8),
            "cfat_")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("cfat_", Charset.Base62, 40) + Sample.Of(Charset.HexLower, "account-api-token", 8)],
            Ignores =
            [
                () => Sample.After("cfat_", Charset.Base62, 40),
                () => Sample.After("cfat_", Charset.Base62, 39) + Sample.Of(Charset.HexLower, "account-api-token", 8),
                () => Sample.After("cfat_", Charset.Base62, 40) + "ZZZZZZZZ",
            ],
        },
        new TokenFormat(
            "cloudflare-global-api-key",
            "Cloudflare global API key",
            Shape.AfterAnchor.Then(Charset.Base62, 40).Then(Charset.HexLower, 8),
            "cfk_")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("cfk_", Charset.Base62, 40) + Sample.Of(Charset.HexLower, "global-api-key", 8)],
            Ignores =
            [
                () => Sample.After("cfk_", Charset.Base62, 40),
                () => Sample.After("cfk_", Charset.Base62, 39) + Sample.Of(Charset.HexLower, "global-api-key", 8),
                () => Sample.After("cfk_", Charset.Base62, 40) + "ZZZZZZZZ",
            ],
        },
        new TokenFormat(
            "cloudflare-origin-ca-key",
            "Cloudflare Origin CA key",
            Shape.AfterAnchor.Then(Charset.HexLower, 24).Then("-").Then(Charset.HexLower, 146),
            "v1.0-")
        {
            Finds = [() => Sample.After("v1.0-", Charset.HexLower, 24) + "-" + Sample.Of(Charset.HexLower, "origin", 146)],
            Ignores =
            [
                () => Sample.After("v1.0-", Charset.HexLower, 24) + "-" + Sample.Of(Charset.HexLower, "origin", 64),
                () => "v1.0-" + "beta1",
            ],
        },
        new TokenFormat(
            "cloudflare-tunnel-token",
            "Cloudflare tunnel token",
            Shape.AfterAnchor.Then(Charset.Base64Padded, 130, 260),
            "eyJhIjoi")
        {
            Check = IsTunnel,
            Finds = [() => Tunnel("t", 44)],
            Ignores = [() => Tunnel("x", 44), () => Tunnel("t", 0)],
        },
        new TokenFormat("cloudflare-turnstile-secret", "Cloudflare Turnstile secret key", Charset.Base64Url, 26, "0x4AAAAAAA")
        {
            Mix = Mix.DigitAndCases,
            Ignores = [() => Sample.After("0x4AAAAAAA", Charset.Base64Url, 14)],
        },
        new TokenFormat("cloudflare-legacy-api-token", "Cloudflare API token of the first kind", Charset.Base64Url, 40)
        {
            Names = ["cloudflare", "cfapi", "cftoken"],
            Mix = Mix.DigitAndCases,
        },
        new TokenFormat("cloudflare-legacy-global-api-key", "Cloudflare global API key of the first kind", Charset.HexLower, 37)
        {
            Names = ["cloudflare", "cfapi"],
        });

    // {"a":"account","t":"tunnel","s":"secret"}
    private static bool IsTunnel(ReadOnlySpan<char> token) =>
        EncodedText.Decode(token) is { } json && json.AsSpan().IndexOf(TunnelName) > 0 && json.AsSpan().IndexOf(SecretName) > 0;

    private static ReadOnlySpan<byte> TunnelName => "\"t\":\""u8;

    private static ReadOnlySpan<byte> SecretName => "\"s\":\""u8;

    private static string Tunnel(string name, int secret)
    {
        var account = Sample.Of(Charset.HexLower, "account", 32);
        var key = Sample.Of(Charset.Base62, "tunnel", secret);
        return EncodedText.Of($"{{\"a\":\"{account}\",\"{name}\":\"{Sample.Guid("tunnel")}\",\"s\":\"{key}\"}}");
    }
}
