namespace SecretGuard.Detection.Providers;

internal static class ZeroTier
{
    public static readonly Provider Provider = new(
        "ZeroTier",
        "https://docs.zerotier.com/api/tokens/",
        "https://my.zerotier.com/account",
        new TokenFormat("zerotier-api-token", "ZeroTier API token", Charset.Base62, 32)
        {
            Names = ["zerotier"],
            Mix = Mix.DigitAndCases,
        });
}
