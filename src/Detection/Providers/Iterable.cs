namespace SecretGuard.Detection.Providers;

internal static class Iterable
{
    public static readonly Provider Provider = new(
        "Iterable",
        "https://support.iterable.com/hc/articles/360043464871",
        "https://support.iterable.com/hc/articles/360043464871",
        new TokenFormat("iterable-api-key", "Iterable API key", Charset.HexLower, 32) { Names = ["iterable"] });
}
