namespace SecretGuard.Detection.Providers;

internal static class BrowserStack
{
    public static readonly Provider Provider = new(
        "BrowserStack",
        "https://www.browserstack.com/docs/automate/selenium/getting-started",
        "https://www.browserstack.com/accounts/profile/details",
        new TokenFormat("browserstack-access-key", "BrowserStack access key", Charset.Base62, 20)
        {
            Names = ["browserstack"],
            Mix = Mix.Digit | Mix.Lower,
        });
}
