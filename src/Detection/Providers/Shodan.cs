namespace SecretGuard.Detection.Providers;

internal static class Shodan
{
    public static readonly Provider Provider = new(
        "Shodan",
        "https://developer.shodan.io/api/requirements",
        "https://account.shodan.io",
        new TokenFormat("shodan-api-key", "Shodan API key", Charset.Base62, 32)
        {
            Names = ["shodan"],
            Mix = Mix.DigitAndCases,
        });
}
