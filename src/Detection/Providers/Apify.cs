namespace SecretGuard.Detection.Providers;

internal static class Apify
{
    public static readonly Provider Provider = new(
        "Apify",
        "https://docs.apify.com/platform/integrations/api",
        "https://docs.apify.com/platform/integrations/api#rotate-api-token",
        new TokenFormat("apify-api-token", "Apify API token", Charset.Base62, 36, "apify_api_"));
}
