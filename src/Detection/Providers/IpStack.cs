namespace SecretGuard.Detection.Providers;

internal static class IpStack
{
    public static readonly Provider Provider = new(
        "ipstack",
        "https://ipstack.com/documentation",
        "https://ipstack.com/dashboard",
        new TokenFormat("ipstack-access-key", "ipstack access key", Charset.HexLower, 32) { Names = ["ipstack"] });
}
