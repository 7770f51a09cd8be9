namespace SecretGuard.Detection.Providers;

internal static class Deepgram
{
    public static readonly Provider Provider = new(
        "Deepgram",
        "https://developers.deepgram.com/docs/authenticating",
        "https://developers.deepgram.com/docs/create-additional-api-keys",
        new TokenFormat("deepgram-api-key", "Deepgram API key", Charset.HexLower, 40) { Names = ["deepgram"] });
}
