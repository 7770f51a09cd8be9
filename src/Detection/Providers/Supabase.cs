namespace SecretGuard.Detection.Providers;

internal static class Supabase
{
    public static readonly Provider Provider = new(
        "Supabase",
        "https://supabase.com/docs/guides/api/api-keys",
        "https://supabase.com/docs/guides/api/api-keys",
        new TokenFormat("supabase-secret-key", "Supabase secret API key", Charset.Base64Url, 31, "sb_secret_")
        {
            Ignores = [() => Sample.After("sb_publishable_", Charset.Base64Url, 31)],
        },
        new TokenFormat("supabase-access-token", "Supabase personal access token", Charset.HexLower, 40, "sbp_", "sbp_oauth_"));
}
