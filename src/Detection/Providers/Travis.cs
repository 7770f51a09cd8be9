namespace SecretGuard.Detection.Providers;

internal static class Travis
{
    public static readonly Provider Provider = new(
        "Travis CI",
        "https://docs.travis-ci.com/user/triggering-builds/",
        "https://app.travis-ci.com/account/preferences",
        new TokenFormat("travis-api-token", "Travis CI API token", Charset.Base64Url, 22)
        {
            Names = ["travis"],
            Mix = Mix.DigitAndCases,
        });
}
