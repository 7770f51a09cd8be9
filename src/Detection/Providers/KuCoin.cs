namespace SecretGuard.Detection.Providers;

internal static class KuCoin
{
    public static readonly Provider Provider = new(
        "KuCoin",
        "https://www.kucoin.com/docs-new/authentication",
        "https://www.kucoin.com/account/api",
        new TokenFormat("kucoin-api-secret", "KuCoin API secret", Shape.AfterAnchor.ThenGuid())
        {
            Names = ["kucoin"],
            Finds = [() => Sample.Guid("kucoin-api-secret")],
            Ignores = [() => Sample.Of(Charset.HexLower, "kucoin-api-secret", 32), () => Guid.Empty.ToString()],
        });
}
