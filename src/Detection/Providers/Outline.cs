namespace SecretGuard.Detection.Providers;

internal static class Outline
{
    public static readonly Provider Provider = new(
        "Outline",
        "https://www.getoutline.com/developers",
        "https://www.getoutline.com/developers",
        new TokenFormat("outline-api-key", "Outline API key", Charset.Base62, 38, "ol_api_") { Mix = Mix.DigitAndCases });
}
