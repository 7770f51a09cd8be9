namespace SecretGuard.Detection.Providers;

internal static class LangSmith
{
    public static readonly Provider Provider = new(
        "LangSmith",
        "https://docs.langchain.com/langsmith/create-account-api-key",
        "https://docs.langchain.com/langsmith/create-account-api-key",
        new TokenFormat(
            "langsmith-api-key",
            "LangSmith API key",
            Shape.AfterAnchor.Then(Charset.HexLower, 32).Then("_").Then(Charset.HexLower, 10),
            "lsv2_pt_", "lsv2_sk_")
        {
            Finds = [() => ApiKey("lsv2_pt_", 10), () => ApiKey("lsv2_sk_", 10)],
            Ignores = [() => ApiKey("lsv2_pt_", 9), () => ApiKey("lsv2_pt_", 11)],
        });

    private static string ApiKey(string prefix, int length) =>
        prefix + Sample.Of(Charset.HexLower, "langsmith-api-key", 32) + "_" + Sample.Of(Charset.HexLower, "langsmith-api-key 2", length);
}
