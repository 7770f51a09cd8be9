namespace SecretGuard.Detection.Providers;

internal static class Bitrise
{
    public static readonly Provider Provider = new(
        "Bitrise",
        "https://docs.bitrise.io/en/bitrise-ci/api/authenticating-with-the-bitrise-api",
        "https://docs.bitrise.io/en/bitrise-platform/accounts/personal-access-tokens",
        new TokenFormat("bitrise-access-token", "Bitrise access token", Charset.Base64Url, 86)
        {
            Names = ["bitrise"],
            Mix = Mix.DigitAndCases,
        });
}
