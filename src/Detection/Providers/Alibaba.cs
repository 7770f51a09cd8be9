namespace SecretGuard.Detection.Providers;

internal static class Alibaba
{
    public static readonly Provider Provider = new(
        "Alibaba Cloud",
        "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
        "https://www.alibabacloud.com/help/en/ram/user-guide/delete-an-accesskey-pair",
        new TokenFormat("alibaba-access-key-id", "Alibaba Cloud access key id", Shape.AfterAnchor.Then(Charset.Base62, 12, 20), "LTAI")
        {
            Mix = Mix.DigitAndCases,
            Check = token => token.Length is 16 or 24,
            Finds = [() => Sample.Base62("LTAI", 20), () => Sample.Base62("LTAI4", 11)],
            Ignores = [() => Sample.Base62("LTAI", 15), () => Sample.Base62("LTAI", 21), () => "LTAI" + new string('A', 20)],
        },
        new TokenFormat("alibaba-access-key-secret", "Alibaba Cloud access key secret", Charset.Base62, 30)
        {
            Names = ["alibaba", "aliyun", "alicloud", "oss"],
            Mix = Mix.DigitAndCases,
        },
        new TokenFormat(
            "alibaba-dashscope-api-key",
            "Alibaba Cloud Model Studio API key",
            Shape.AfterAnchor.Then("sk-").Then(Charset.HexLower, 32))
        {
            Names = ["dashscope", "qwen", "bailian"],
            Finds = [() => Sample.After("sk-", Charset.HexLower, 32)],
            Ignores = [() => Sample.After("sk-", Charset.HexLower, 31), () => Sample.Guid("dashscope")],
        });
}
