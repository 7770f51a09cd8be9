namespace SecretGuard.Detection.Providers;

internal static class Notion
{
    public static readonly Provider Provider = new(
        "Notion",
        "https://developers.notion.com/docs/authorization",
        "https://www.notion.so/profile/integrations",
        new TokenFormat(
            "notion-token",
            "Notion integration token",
            Shape.AfterAnchor.Then(Charset.Digits, 11).Then(Charset.Base62, 35),
            "ntn_")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => Token(35)],
            Ignores = [() => Token(34), () => Token(36)],
        },
        new TokenFormat("notion-legacy-token", "Notion integration token of the older form", Charset.Base62, 43, "secret_")
        {
            Mix = Mix.DigitAndCases,
        });

    private static string Token(int length) =>
        "ntn_" + Sample.Of(Charset.Digits, "notion-token", 11) + Sample.Of(Charset.Base62, "notion-token 2", length);
}
