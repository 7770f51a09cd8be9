namespace SecretGuard.Detection.Providers;

internal static class Looker
{
    public static readonly Provider Provider = new(
        "Looker",
        "https://cloud.google.com/looker/docs/api-auth",
        "https://cloud.google.com/looker/docs/admin-panel-users-users",
        new TokenFormat("looker-client-secret", "Looker API client secret", Charset.Base62, 24)
        {
            Names = ["looker"],
            Mix = Mix.DigitAndCases,
        });
}
