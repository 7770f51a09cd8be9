namespace SecretGuard.Detection.Providers;

internal static class QuickNode
{
    public static readonly Provider Provider = new(
        "QuickNode",
        "https://www.quicknode.com/docs/console-api",
        "https://dashboard.quicknode.com/api-keys",
        new TokenFormat("quicknode-api-key", "QuickNode API key", Charset.HexLower, 32, "QN_"));
}
