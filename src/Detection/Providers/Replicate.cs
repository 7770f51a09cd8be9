namespace SecretGuard.Detection.Providers;

internal static class Replicate
{
    public static readonly Provider Provider = new(
        "Replicate",
        "https://replicate.com/docs/topics/security/api-tokens",
        "https://replicate.com/account/api-tokens",
        new TokenFormat("replicate-api-token", "Replicate API token", Charset.Base62, 37, "r8_") { Mix = Mix.DigitAndCases });
}
