namespace SecretGuard.Detection.Providers;

internal static class IpInfo
{
    public static readonly Provider Provider = new(
        "IPinfo",
        "https://ipinfo.io/developers",
        "https://ipinfo.io/dashboard/token",
        new TokenFormat("ipinfo-token", "IPinfo token", Charset.HexLower, 14)
        {
            Names = ["ipinfo"],
            Mix = Mix.Digit | Mix.Lower,
        });
}
