namespace SecretGuard.Detection.Providers;

internal static class DeepSeek
{
    public static readonly Provider Provider = new(
        "DeepSeek",
        "https://api-docs.deepseek.com/",
        "https://platform.deepseek.com/api_keys",
        new TokenFormat("deepseek-api-key", "DeepSeek API key", Shape.AfterAnchor.Then("sk-").Then(Charset.HexLower, 32))
        {
            Names = ["deepseek"],
            Finds = [() => Sample.After("sk-", Charset.HexLower, 32)],
            Ignores = [() => Sample.After("sk-", Charset.HexLower, 31), () => Sample.Guid("deepseek")],
        });
}
