namespace SecretGuard.Detection.Providers;

internal static class Cloudsmith
{
    public static readonly Provider Provider = new(
        "Cloudsmith",
        "https://help.cloudsmith.io/docs/api-key",
        "https://help.cloudsmith.io/docs/api-key",
        new TokenFormat("cloudsmith-api-key", "Cloudsmith API key", Charset.HexLower, 40) { Names = ["cloudsmith"] });
}
