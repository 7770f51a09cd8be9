namespace SecretGuard.Detection.Providers;

internal static class Databricks
{
    public static readonly Provider Provider = new(
        "Databricks",
        "https://docs.databricks.com/aws/en/dev-tools/auth/pat",
        "https://docs.databricks.com/api/workspace/tokens/delete",
        new TokenFormat("databricks-pat", "Databricks personal access token", Charset.Hex, 32, "dapi"),
        new TokenFormat("databricks-oauth-secret", "Databricks OAuth secret", Charset.HexLower, 32, "dose"),
        new TokenFormat("databricks-other-token", "Databricks service token", Charset.HexLower, 32, "dkea", "dsapi", "ddmp"));
}
