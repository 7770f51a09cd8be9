namespace SecretGuard.Detection.Providers;

internal static class Mixpanel
{
    public static readonly Provider Provider = new(
        "Mixpanel",
        "https://developer.mixpanel.com/reference/service-accounts",
        "https://developer.mixpanel.com/reference/service-accounts",
        new TokenFormat("mixpanel-service-account-secret", "Mixpanel service account secret", Charset.Base62, 32)
        {
            Names = ["mixpanelserviceaccount", "mixpanelsecret", "mixpanelapisecret"],
            Mix = Mix.DigitAndCases,
        },
        new TokenFormat("mixpanel-api-secret", "Mixpanel project secret", Charset.HexLower, 32)
        {
            // The project token of the same form is public.
            Names = ["mixpanelsecret", "mixpanelapisecret", "mixpanelprojectsecret"],
        });
}
