namespace SecretGuard.Detection.Providers;

internal static class N8n
{
    public static readonly Provider Provider = new(
        "n8n",
        "https://docs.n8n.io/api/authentication/",
        "https://docs.n8n.io/api/authentication/",
        new TokenFormat("n8n-api-key", "n8n API key", Charset.HexLower, 80, "n8n_api_"));
}
