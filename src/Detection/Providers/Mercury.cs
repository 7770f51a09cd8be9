namespace SecretGuard.Detection.Providers;

internal static class Mercury
{
    public static readonly Provider Provider = new(
        "Mercury",
        "https://docs.mercury.com/reference/getting-started-with-your-api",
        "https://app.mercury.com/settings/tokens",
        new TokenFormat(
            "mercury-api-token",
            "Mercury API token",
            Shape.AfterAnchor.Then(Charset.Base64Url, 30, 120),
            "secret-token:mercury_production_")
        {
            Finds = [() => Sample.After("secret-token:mercury_production_", Charset.Base64Url, 30)],
            Ignores =
            [
                () => Sample.After("secret-token:mercury_production_", Charset.Base64Url, 29),
                () => "secret-token:mercury_production_" + new string('x', 30),
            ],
        },
        new TokenFormat(
            "mercury-sandbox-token",
            "Mercury sandbox API token",
            Shape.AfterAnchor.Then(Charset.Base64Url, 30, 120),
            "secret-token:mercury_sandbox_")
        {
            Confidence = Confidence.Medium,
            Finds = [() => Sample.After("secret-token:mercury_sandbox_", Charset.Base64Url, 30)],
            Ignores =
            [
                () => Sample.After("secret-token:mercury_sandbox_", Charset.Base64Url, 29),
                () => "secret-token:mercury_sandbox_" + new string('x', 30),
            ],
        });
}
