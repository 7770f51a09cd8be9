namespace SecretGuard.Detection.Providers;

internal static class Dynatrace
{
    public static readonly Provider Provider = new(
        "Dynatrace",
        "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens",
        "https://docs.dynatrace.com/docs/dynatrace-api/environment-api/tokens-v2/api-tokens/delete-token",
        new TokenFormat(
            "dynatrace-token",
            "Dynatrace token",
            Shape.AfterAnchor.Then(Charset.UpperAlphanumeric, 24).Then(".").Then(Charset.UpperAlphanumeric, 64),
            "dt0c01.",
            "dt0e01.",
            "dt0s01.",
            "dt0s02.",
            "dt0s03.",
            "dt0s04.",
            "dt0s06.",
            "dt0s08.",
            "dt0s16.")
        {
            Finds =
            [
                () => Sample.After("dt0c01.", Charset.Base32, 24) + "." + Sample.Of(Charset.Base32, "dynatrace", 64),
                () => Sample.After("dt0s16.", Charset.Base32, 24) + "." + Sample.Of(Charset.Base32, "dynatrace", 64),
            ],
            Ignores =
            [
                () => Sample.After("dt0c01.", Charset.Base32, 24),
                () => Sample.After("dt0c01.", Charset.Base32, 24) + "." + Sample.Of(Charset.Base32, "dynatrace", 63),
            ],
        });
}
