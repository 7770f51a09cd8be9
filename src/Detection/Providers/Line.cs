namespace SecretGuard.Detection.Providers;

internal static class Line
{
    public static readonly Provider Provider = new(
        "LINE",
        "https://developers.line.biz/en/docs/basics/channel-access-token/",
        "https://developers.line.biz/en/docs/basics/channel-access-token/",
        new TokenFormat("line-channel-access-token", "LINE channel access token", Shape.AfterAnchor, "/1O/w1cDnyilFU=")
        {
            Before = new Lead(Charset.Base64, 150, 165),
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.Of(Charset.Base64, "line id", 150) + "/1O/w1cDnyilFU="],
            Ignores =
            [
                () => Sample.Of(Charset.Base64, "line id", 149) + "/1O/w1cDnyilFU=",
                () => Sample.Of(Charset.Base64, "line id", 166) + "/1O/w1cDnyilFU=",
            ],
        },
        new TokenFormat("line-channel-secret", "LINE channel secret", Charset.HexLower, 32)
        {
            Names = ["linechannel", "linebot", "linemessaging"],
        });
}
