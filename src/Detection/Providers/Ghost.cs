namespace SecretGuard.Detection.Providers;

internal static class Ghost
{
    public static readonly Provider Provider = new(
        "Ghost",
        "https://docs.ghost.org/admin-api/#token-authentication",
        "https://ghost.org/integrations/custom-integrations/",
        new TokenFormat(
            "ghost-admin-api-key",
            "Ghost Admin API key",
            Shape.AfterAnchor.Then(Charset.HexLower, 24).Then(":").Then(Charset.HexLower, 64))
        {
            Names = ["ghost"],
            Finds = [() => Sample.Of(Charset.HexLower, "id", 24) + ":" + Sample.Of(Charset.HexLower, "ghost", 64)],
            Ignores =
            [
                () => Sample.Of(Charset.HexLower, "id", 24) + ":" + Sample.Of(Charset.HexLower, "ghost", 63),
                () => Sample.Of(Charset.HexLower, "content", 26),
            ],
        });
}
