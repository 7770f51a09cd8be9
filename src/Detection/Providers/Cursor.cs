namespace SecretGuard.Detection.Providers;

internal static class Cursor
{
    public static readonly Provider Provider = new(
        "Cursor",
        "https://docs.cursor.com/en/account/teams/admin-api",
        "https://cursor.com/dashboard",
        new TokenFormat("cursor-api-key", "Cursor API key", Charset.HexLower, 64, "key_", "crsr_"));
}
