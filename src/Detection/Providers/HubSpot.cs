namespace SecretGuard.Detection.Providers;

internal static class HubSpot
{
    public static readonly Provider Provider = new(
        "HubSpot",
        "https://developers.hubspot.com/docs/guides/apps/private-apps/overview",
        "https://developers.hubspot.com/docs/guides/apps/private-apps/overview#rotate-app-access-tokens",
        new TokenFormat(
            "hubspot-private-app-token",
            "HubSpot private app access token",
            Shape.AfterAnchor.Then(Charset.Digits, 1).Then("-").ThenGuid(),
            "pat-na",
            "pat-eu",
            "pat-ap",
            "pat-ca")
        {
            Finds = [() => "pat-na1-" + Sample.Guid("hubspot"), () => "pat-eu1-" + Sample.Guid("hubspot")],
            Ignores = [() => "pat-na1-" + Sample.Of(Charset.HexLower, "hubspot", 32), () => "pat-na1-" + new Guid()],
        },
        new TokenFormat("hubspot-api-key", "HubSpot API key", Shape.AfterAnchor.ThenGuid())
        {
            Names = ["hubspot", "hapikey"],
            Finds = [() => Sample.Guid("hubspot-api-key")],
            Ignores = [() => Sample.Of(Charset.HexLower, "hubspot-api-key", 32), () => new Guid().ToString()],
        });
}
