namespace SecretGuard.Detection.Providers;

internal static class Clearbit
{
    public static readonly Provider Provider = new(
        "Clearbit",
        "https://dashboard.clearbit.com/docs#authentication",
        "https://dashboard.clearbit.com/api",
        new TokenFormat("clearbit-secret-key", "Clearbit secret key", Charset.HexLower, 32, "sk_")
        {
            Ignores = [() => Sample.After("pk_", Charset.HexLower, 32)],
        });
}
