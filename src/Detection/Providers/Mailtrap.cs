namespace SecretGuard.Detection.Providers;

internal static class Mailtrap
{
    public static readonly Provider Provider = new(
        "Mailtrap",
        "https://docs.mailtrap.io/developers",
        "https://mailtrap.io/api-tokens",
        new TokenFormat("mailtrap-api-token", "Mailtrap API token", Charset.HexLower, 32) { Names = ["mailtrap"] });
}
