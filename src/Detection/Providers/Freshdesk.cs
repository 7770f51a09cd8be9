namespace SecretGuard.Detection.Providers;

internal static class Freshdesk
{
    public static readonly Provider Provider = new(
        "Freshdesk",
        "https://developers.freshdesk.com/api/#authentication",
        "https://support.freshdesk.com/support/solutions/articles/215517",
        new TokenFormat("freshdesk-api-key", "Freshdesk API key", Charset.Base62, 20)
        {
            Names = ["freshdesk", "freshservice"],
            Mix = Mix.DigitAndCases,
        });
}
