namespace SecretGuard.Detection.Providers;

internal static class ValTown
{
    public static readonly Provider Provider = new(
        "Val Town",
        "https://docs.val.town/api/authentication/",
        "https://www.val.town/settings/api",
        new TokenFormat("valtown-api-token", "Val Town API token", Charset.Base62, 27, "vtwn_") { Mix = Mix.DigitAndCases });
}
