namespace SecretGuard.Detection.Providers;

internal static class Vultr
{
    public static readonly Provider Provider = new(
        "Vultr",
        "https://docs.vultr.com/platform/other/api",
        "https://my.vultr.com/settings/#settingsapi",
        new TokenFormat("vultr-api-key", "Vultr API key", Charset.UpperAlphanumeric, 36)
        {
            Names = ["vultr"],
            Mix = Mix.Digit | Mix.Upper,
        });
}
