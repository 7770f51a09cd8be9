namespace SecretGuard.Detection.Providers;

internal static class Tencent
{
    public static readonly Provider Provider = new(
        "Tencent Cloud",
        "https://www.tencentcloud.com/document/product/598/34227",
        "https://console.tencentcloud.com/cam/capi",
        new TokenFormat("tencent-secret-id", "Tencent Cloud secret id", Charset.Base62, 32, "AKID") { Mix = Mix.DigitAndCases },
        new TokenFormat("tencent-secret-key", "Tencent Cloud secret key", Charset.Base62, 32)
        {
            Names = ["tencent", "qcloud"],
            Mix = Mix.DigitAndCases,
        });
}
