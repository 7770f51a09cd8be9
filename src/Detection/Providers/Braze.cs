namespace SecretGuard.Detection.Providers;

internal static class Braze
{
    public static readonly Provider Provider = new(
        "Braze",
        "https://www.braze.com/docs/api/basics/#about-rest-api-keys",
        "https://www.braze.com/docs/api/basics/#managing-rest-api-keys",
        new TokenFormat("braze-rest-api-key", "Braze REST API key", Shape.AfterAnchor.ThenGuid())
        {
            Names = ["brazerest", "brazeapi", "brazekey"],
            Finds = [() => Sample.Guid("braze-rest-api-key")],
            Ignores = [() => Sample.Of(Charset.HexLower, "braze-rest-api-key", 32), () => new Guid().ToString()],
        });
}
