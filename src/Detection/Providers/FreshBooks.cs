namespace SecretGuard.Detection.Providers;

internal static class FreshBooks
{
    public static readonly Provider Provider = new(
        "FreshBooks",
        "https://www.freshbooks.com/api/authentication",
        "https://www.freshbooks.com/api/authentication",
        new TokenFormat("freshbooks-client-secret", "FreshBooks client secret or token", Charset.HexLower, 64)
        {
            Names = ["freshbooks"],
        });
}
