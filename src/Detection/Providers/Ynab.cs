namespace SecretGuard.Detection.Providers;

internal static class Ynab
{
    public static readonly Provider Provider = new(
        "YNAB",
        "https://api.ynab.com/#authentication",
        "https://app.ynab.com/settings/developer",
        new TokenFormat("ynab-access-token", "YNAB access token", Charset.Base64Url, 43)
        {
            Names = ["ynab"],
            Mix = Mix.DigitAndCases,
        });
}
