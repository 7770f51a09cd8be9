namespace SecretGuard.Detection.Providers;

internal static class LaunchDarkly
{
    public static readonly Provider Provider = new(
        "LaunchDarkly",
        "https://launchdarkly.com/docs/home/account/api",
        "https://launchdarkly.com/docs/home/account/api",
        new TokenFormat("launchdarkly-access-token", "LaunchDarkly access token", Shape.AfterAnchor.ThenGuid(), "api-")
        {
            Finds = [() => "api-" + Sample.Guid("launchdarkly")],
            Ignores = [() => Sample.After("api-", Charset.HexLower, 32), () => "api-" + Guid.Empty.ToString()],
        },
        new TokenFormat("launchdarkly-sdk-key", "LaunchDarkly SDK key", Shape.AfterAnchor.ThenGuid(), "sdk-")
        {
            Finds = [() => "sdk-" + Sample.Guid("launchdarkly")],
            Ignores = [() => Sample.After("sdk-", Charset.HexLower, 32), () => "sdk-" + Guid.Empty.ToString()],
        },
        new TokenFormat("launchdarkly-relay-key", "LaunchDarkly Relay Proxy key", Shape.AfterAnchor.ThenGuid(), "rel-")
        {
            Finds = [() => "rel-" + Sample.Guid("launchdarkly")],
            Ignores = [() => Sample.After("rel-", Charset.HexLower, 32), () => "rel-" + Guid.Empty.ToString()],
        },
        new TokenFormat("launchdarkly-mobile-key", "LaunchDarkly mobile key", Shape.AfterAnchor.ThenGuid(), "mob-")
        {
            // It is built into apps that people install.
            Confidence = Confidence.Low,
            Finds = [() => "mob-" + Sample.Guid("launchdarkly")],
            Ignores = [() => Sample.After("mob-", Charset.HexLower, 32), () => "mob-" + Guid.Empty.ToString()],
        });
}
