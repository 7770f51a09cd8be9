namespace SecretGuard.Detection.Providers;

internal static class Stability
{
    public static readonly Provider Provider = new(
        "Stability AI",
        "https://platform.stability.ai/docs/getting-started/authentication",
        "https://platform.stability.ai/account/keys",
        new TokenFormat("stability-api-key", "Stability AI API key", Charset.Base62, 48, "sk-")
        {
            // OpenAI's keys of the same length hold its name in base64.
            Mix = Mix.DigitAndCases,
            Check = token => token.IndexOf("T3BlbkFJ".AsSpan(), StringComparison.Ordinal) < 0,
        });
}
