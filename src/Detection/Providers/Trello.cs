namespace SecretGuard.Detection.Providers;

internal static class Trello
{
    public static readonly Provider Provider = new(
        "Trello",
        "https://developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/",
        "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/",
        new TokenFormat("trello-api-token", "Trello API token", Charset.Base62, 72, "ATTA") { Mix = Mix.DigitAndCases },
        new TokenFormat("trello-legacy-api-token", "Trello API token of the older form", Charset.HexLower, 64) { Names = ["trello"] },
        new TokenFormat("trello-api-secret", "Trello API key or secret", Charset.HexLower, 32)
        {
            Names = ["trello"],
            Confidence = Confidence.Medium,
        });
}
