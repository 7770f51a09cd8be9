namespace SecretGuard.Detection.Providers;

internal static class Scalingo
{
    public static readonly Provider Provider = new(
        "Scalingo",
        "https://developers.scalingo.com/index#authentication",
        "https://dashboard.scalingo.com/account/tokens",
        new TokenFormat("scalingo-api-token", "Scalingo API token", Charset.Base64Url, 48, "tk-us-", "tk-eu-"));
}
