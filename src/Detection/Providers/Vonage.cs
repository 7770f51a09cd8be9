namespace SecretGuard.Detection.Providers;

internal static class Vonage
{
    public static readonly Provider Provider = new(
        "Vonage",
        "https://developer.vonage.com/en/account/concepts/authentication",
        "https://dashboard.nexmo.com/settings",
        new TokenFormat("vonage-api-secret", "Vonage API secret", Charset.Base62, 16)
        {
            Names = ["vonage", "nexmo"],
            Mix = Mix.DigitAndCases,
        });
}
