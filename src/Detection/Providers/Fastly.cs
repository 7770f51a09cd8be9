namespace SecretGuard.Detection.Providers;

internal static class Fastly
{
    public static readonly Provider Provider = new(
        "Fastly",
        "https://www.fastly.com/documentation/reference/api/auth-tokens/",
        "https://www.fastly.com/documentation/reference/api/auth-tokens/user/#revoke-token",
        new TokenFormat("fastly-api-token", "Fastly API token", Charset.Base64Url, 32)
        {
            Names = ["fastly"],
            Mix = Mix.DigitAndCases,
        });
}
