namespace SecretGuard.Detection.Providers;

internal static class Lark
{
    public static readonly Provider Provider = new(
        "Lark",
        "https://open.larksuite.com/document/client-docs/bot-v3/add-custom-bot",
        "https://open.larksuite.com/document/client-docs/bot-v3/add-custom-bot",
        new TokenFormat(
            "lark-webhook",
            "Lark bot webhook",
            Shape.AfterAnchor.ThenGuid(),
            "open.larksuite.com/open-apis/bot/v2/hook/", "open.feishu.cn/open-apis/bot/v2/hook/")
        {
            Finds =
            [
                () => "open.larksuite.com/open-apis/bot/v2/hook/" + Sample.Guid("lark"),
                () => "open.feishu.cn/open-apis/bot/v2/hook/" + Sample.Guid("lark"),
            ],
            Ignores =
            [
                () => Sample.After("open.larksuite.com/open-apis/bot/v2/hook/", Charset.HexLower, 32),
                () => "open.larksuite.com/open-apis/bot/v2/hook/" + Guid.Empty.ToString(),
            ],
        },
        new TokenFormat("lark-app-secret", "Lark app secret", Charset.Base62, 32)
        {
            Names = ["feishu", "larksuite", "larkapp", "larkbot"],
            Mix = Mix.DigitAndCases,
        });
}
