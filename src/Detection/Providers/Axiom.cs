namespace SecretGuard.Detection.Providers;

internal static class Axiom
{
    public static readonly Provider Provider = new(
        "Axiom",
        "https://axiom.co/docs/reference/tokens",
        "https://axiom.co/docs/reference/tokens",
        Token("axiom-api-token", "Axiom API token", "xaat-"),
        Token("axiom-pat", "Axiom personal access token", "xapt-"));

    private static TokenFormat Token(string slug, string title, string prefix) =>
        new(slug, title, Shape.AfterAnchor.ThenGuid(), prefix)
        {
            Finds = [() => prefix + Sample.Guid(prefix)],
            Ignores = [() => prefix + Sample.Of(Charset.HexLower, prefix, 32), () => prefix + new Guid()],
        };
}
