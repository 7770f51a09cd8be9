namespace SecretGuard.Detection.Providers;

internal static class NetSuite
{
    public static readonly Provider Provider = new(
        "NetSuite",
        "https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_4247337262.html",
        "https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_4253286044.html",
        new TokenFormat("netsuite-token-secret", "NetSuite token or consumer secret", Charset.HexLower, 64) { Names = ["netsuite"] });
}
