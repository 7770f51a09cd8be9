namespace SecretGuard.Detection.Providers;

internal static class IpData
{
    public static readonly Provider Provider = new(
        "ipdata",
        "https://docs.ipdata.co/docs/getting-started",
        "https://dashboard.ipdata.co",
        new TokenFormat("ipdata-api-key", "ipdata API key", Charset.HexLower, 56) { Names = ["ipdata"] });
}
