namespace SecretGuard.Detection.Providers;

internal static class WeChat
{
    public static readonly Provider Provider = new(
        "WeChat",
        "https://developers.weixin.qq.com/doc/offiaccount/en/Basic_Information/Get_access_token.html",
        "https://mp.weixin.qq.com",
        new TokenFormat("wechat-app-secret", "WeChat app secret", Charset.HexLower, 32) { Names = ["wechat", "weixin"] });
}
