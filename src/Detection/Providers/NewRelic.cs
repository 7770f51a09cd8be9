namespace SecretGuard.Detection.Providers;

internal static class NewRelic
{
    public static readonly Provider Provider = new(
        "New Relic",
        "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
        "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
        new TokenFormat("newrelic-user-key", "New Relic user key", Charset.UpperAlphanumeric, 27, "NRAK-")
        {
            Ignores = [() => Sample.After("NRJS-", Charset.HexLower, 19)],
        },
        new TokenFormat("newrelic-insert-key", "New Relic insights insert key", Charset.Base64Url, 32, "NRII-"),
        new TokenFormat("newrelic-query-key", "New Relic insights query key", Charset.Base64Url, 32, "NRIQ-"),
        new TokenFormat("newrelic-admin-key", "New Relic admin key", Charset.HexLower, 27, "NRAA-"),
        new TokenFormat("newrelic-license-key", "New Relic license key", Shape.AfterAnchor, "NRAL")
        {
            Before = new Lead(Charset.LowerAlphanumeric, 36, 36),
            Mix = Mix.Digit | Mix.Lower,
            Finds = [() => Sample.Of(Charset.LowerAlphanumeric, "newrelic id", 36) + "NRAL"],
            Ignores =
            [
                () => Sample.Of(Charset.LowerAlphanumeric, "newrelic id", 35) + "NRAL",
                () => Sample.Of(Charset.LowerAlphanumeric, "newrelic id", 37) + "NRAL",
            ],
        });
}
