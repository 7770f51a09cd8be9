namespace SecretGuard.Detection.Providers;

internal static class Jotform
{
    public static readonly Provider Provider = new(
        "Jotform",
        "https://api.jotform.com/docs/",
        "https://www.jotform.com/myaccount/api",
        new TokenFormat("jotform-api-key", "Jotform API key", Charset.HexLower, 32) { Names = ["jotform"] });
}
