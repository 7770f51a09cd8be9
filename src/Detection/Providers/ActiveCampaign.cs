namespace SecretGuard.Detection.Providers;

internal static class ActiveCampaign
{
    public static readonly Provider Provider = new(
        "ActiveCampaign",
        "https://developers.activecampaign.com/reference/authentication",
        "https://help.activecampaign.com/hc/en-us/articles/207317590-Getting-started-with-the-API",
        new TokenFormat("activecampaign-api-key", "ActiveCampaign API key", Charset.HexLower, 72) { Names = ["activecampaign"] });
}
