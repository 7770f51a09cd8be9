namespace SecretGuard.Detection.Providers;

internal static class Auth0
{
    public static readonly Provider Provider = new(
        "Auth0",
        "https://auth0.com/docs/get-started/applications/application-settings",
        "https://auth0.com/docs/get-started/applications/rotate-client-secret",
        new TokenFormat("auth0-client-secret", "Auth0 client secret", Charset.Base64Url, 64)
        {
            Names = ["auth0"],
            Mix = Mix.DigitAndCases,
            Ignores = [() => Sample.Of(Charset.Base62, "client id", 32)],
        });
}
