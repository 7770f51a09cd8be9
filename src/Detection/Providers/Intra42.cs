namespace SecretGuard.Detection.Providers;

internal static class Intra42
{
    public static readonly Provider Provider = new(
        "Intra 42",
        "https://api.intra.42.fr/apidoc/guides/getting_started",
        "https://profile.intra.42.fr/oauth/applications",
        new TokenFormat("intra42-client-secret", "Intra 42 client secret", Charset.HexLower, 64, "s-s4t2ud-", "s-s4t2af-"));
}
