namespace SecretGuard.Detection.Providers;

internal static class Zendesk
{
    public static readonly Provider Provider = new(
        "Zendesk",
        "https://developer.zendesk.com/api-reference/introduction/security-and-auth/",
        "https://support.zendesk.com/hc/articles/4408889192858",
        new TokenFormat("zendesk-api-token", "Zendesk API token", Charset.Base62, 40)
        {
            Names = ["zendesk"],
            Mix = Mix.DigitAndCases,
        },
        new TokenFormat("zendesk-oauth-token", "Zendesk OAuth token or client secret", Charset.HexLower, 64) { Names = ["zendesk"] });
}
