namespace SecretGuard.Detection.Providers;

internal static class DeepL
{
    public static readonly Provider Provider = new(
        "DeepL",
        "https://developers.deepl.com/docs/getting-started/auth",
        "https://www.deepl.com/account/summary",
        new TokenFormat("deepl-free-api-key", "DeepL free API key", Shape.AfterAnchor.Then(Charset.Base62, 0), ":fx")
        {
            Before = new Lead(Charset.HexDash, 36, 36),
            Check = token => Guid.TryParse(token.Slice(0, 36).ToString(), out _),
            Finds = [() => Sample.Guid("deepl") + ":fx"],
            Ignores = [() => Sample.Of(Charset.HexLower, "deepl", 36) + ":fx", () => Sample.Guid("deepl") + ":fxx"],
        },
        new TokenFormat("deepl-api-key", "DeepL API key", Shape.AfterAnchor.ThenGuid())
        {
            Names = ["deepl"],
            Finds = [() => Sample.Guid("deepl-api-key")],
            Ignores = [() => Sample.Of(Charset.HexLower, "deepl-api-key", 32), () => new Guid().ToString()],
        });
}
