namespace SecretGuard.Detection.Providers;

internal static class WakaTime
{
    public static readonly Provider Provider = new(
        "WakaTime",
        "https://wakatime.com/developers",
        "https://wakatime.com/settings/api-key",
        new TokenFormat("wakatime-api-key", "WakaTime API key", Shape.AfterAnchor.ThenGuid(), "waka_")
        {
            Finds = [() => "waka_" + Sample.Guid("wakatime")],
            Ignores = [() => Sample.After("waka_", Charset.HexLower, 32), () => "waka_" + Guid.Empty.ToString()],
        });
}
