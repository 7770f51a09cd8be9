namespace SecretGuard.Detection.Providers;

internal static class SparkPost
{
    public static readonly Provider Provider = new(
        "SparkPost",
        "https://developers.sparkpost.com/api/#header-authentication",
        "https://support.sparkpost.com/docs/getting-started/create-api-keys",
        new TokenFormat("sparkpost-api-key", "SparkPost API key", Charset.HexLower, 40) { Names = ["sparkpost"] });
}
