namespace SecretGuard.Detection.Providers;

internal static class Squarespace
{
    public static readonly Provider Provider = new(
        "Squarespace",
        "https://developers.squarespace.com/commerce-apis/authentication-and-permissions",
        "https://support.squarespace.com/hc/articles/236297987",
        new TokenFormat("squarespace-api-key", "Squarespace API key", Shape.AfterAnchor.ThenGuid())
        {
            Names = ["squarespace"],
            Finds = [() => Sample.Guid("squarespace-api-key")],
            Ignores = [() => Sample.Of(Charset.HexLower, "squarespace-api-key", 32), () => Guid.Empty.ToString()],
        });
}
