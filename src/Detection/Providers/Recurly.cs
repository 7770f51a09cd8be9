namespace SecretGuard.Detection.Providers;

internal static class Recurly
{
    public static readonly Provider Provider = new(
        "Recurly",
        "https://recurly.com/developers/api/",
        "https://docs.recurly.com/recurly-subscriptions/docs/api-keys",
        new TokenFormat("recurly-private-key", "Recurly private API key", Charset.HexLower, 32) { Names = ["recurly"] });
}
