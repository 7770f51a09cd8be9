namespace SecretGuard.Detection.Providers;

internal static class Zuplo
{
    public static readonly Provider Provider = new(
        "Zuplo",
        "https://zuplo.com/docs/articles/api-key-management",
        "https://zuplo.com/docs/articles/api-key-leak-detection",
        new TokenFormat(
            "zuplo-api-key",
            "Zuplo API key",
            Shape.AfterAnchor.Then(Charset.LowerAlphanumeric, 32).Then("_").Then(Charset.HexLower, 8),
            "zpka_")
        {
            Finds = [() => ApiKey(8)],
            Ignores = [() => ApiKey(7), () => ApiKey(9)],
        });

    private static string ApiKey(int length) =>
        "zpka_" + Sample.Of(Charset.LowerAlphanumeric, "zuplo-api-key", 32) + "_" + Sample.Of(Charset.HexLower, "zuplo-api-key 2", length);
}
