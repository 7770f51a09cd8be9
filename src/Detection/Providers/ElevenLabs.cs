namespace SecretGuard.Detection.Providers;

internal static class ElevenLabs
{
    public static readonly Provider Provider = new(
        "ElevenLabs",
        "https://elevenlabs.io/docs/api-reference/authentication",
        "https://elevenlabs.io/app/settings/api-keys",
        new TokenFormat("elevenlabs-api-key", "ElevenLabs API key", Charset.HexLower, 48, "sk_"));
}
