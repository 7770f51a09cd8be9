namespace SecretGuard.Detection.Providers;

internal static class Nylas
{
    public static readonly Provider Provider = new(
        "Nylas",
        "https://developer.nylas.com/docs/v3/auth/",
        "https://dashboard-v3.nylas.com",
        new TokenFormat("nylas-api-key", "Nylas API key", Charset.Base62, 64, "nyk_v0_"));
}
