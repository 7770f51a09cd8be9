namespace SecretGuard.Detection.Providers;

internal static class Webflow
{
    public static readonly Provider Provider = new(
        "Webflow",
        "https://developers.webflow.com/data/reference/authentication",
        "https://developers.webflow.com/data/reference/authentication/site-token",
        new TokenFormat("webflow-api-token", "Webflow API token", Charset.HexLower, 64) { Names = ["webflow"] });
}
