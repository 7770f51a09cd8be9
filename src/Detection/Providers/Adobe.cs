namespace SecretGuard.Detection.Providers;

internal static class Adobe
{
    public static readonly Provider Provider = new(
        "Adobe",
        "https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/",
        "https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/implementation",
        new TokenFormat("adobe-client-secret", "Adobe OAuth client secret", Charset.Base64Url, 32, "p8e-", "p8-")
        {
            Mix = Mix.DigitAndCases,
        });
}
