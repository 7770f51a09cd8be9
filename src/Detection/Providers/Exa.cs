namespace SecretGuard.Detection.Providers;

internal static class Exa
{
    public static readonly Provider Provider = new(
        "Exa",
        "https://docs.exa.ai/reference/getting-started",
        "https://dashboard.exa.ai/api-keys",
        new TokenFormat("exa-api-key", "Exa API key", Shape.AfterAnchor.ThenGuid())
        {
            Names = ["exaapi", "exakey"],
            Finds = [() => Sample.Guid("exa-api-key")],
            Ignores = [() => Sample.Of(Charset.HexLower, "exa-api-key", 32), () => new Guid().ToString()],
        });
}
