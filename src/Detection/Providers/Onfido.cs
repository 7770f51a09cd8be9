namespace SecretGuard.Detection.Providers;

internal static class Onfido
{
    public static readonly Provider Provider = new(
        "Onfido",
        "https://documentation.onfido.com/getting-started/general-introduction",
        "https://documentation.onfido.com/getting-started/general-introduction",
        new TokenFormat(
            "onfido-api-token",
            "Onfido API token",
            Shape.AfterAnchor.Then(Charset.Base64Url, 8, 16).Then(".").Then(Charset.Base64Url, 24, 48),
            "api_live.", "api_live_us.", "api_live_ca.")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => ApiToken("api_live.", 24), () => ApiToken("api_live_us.", 24), () => ApiToken("api_live_ca.", 24)],
            Ignores = [() => ApiToken("api_live.", 23), () => ApiToken("api_live.", 49)],
        },
        new TokenFormat(
            "onfido-sandbox-token",
            "Onfido sandbox API token",
            Shape.AfterAnchor.Then(Charset.Base64Url, 8, 16).Then(".").Then(Charset.Base64Url, 24, 48),
            "api_sandbox.", "api_sandbox_us.", "api_sandbox_ca.")
        {
            Mix = Mix.DigitAndCases,
            Confidence = Confidence.Medium,
            Finds =
            [
                () => SandboxToken("api_sandbox.", 24),
                () => SandboxToken("api_sandbox_us.", 24),
                () => SandboxToken("api_sandbox_ca.", 24),
            ],
            Ignores = [() => SandboxToken("api_sandbox.", 23), () => SandboxToken("api_sandbox.", 49)],
        });

    private static string ApiToken(string prefix, int length) =>
        prefix + Sample.Of(Charset.Base64Url, "onfido-api-token", 8) + "." + Sample.Of(Charset.Base64Url, "onfido-api-token 2", length);

    private static string SandboxToken(string prefix, int length) =>
        prefix
        + Sample.Of(Charset.Base64Url, "onfido-sandbox-token", 8)
        + "."
        + Sample.Of(Charset.Base64Url, "onfido-sandbox-token 2", length);
}
