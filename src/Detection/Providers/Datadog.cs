namespace SecretGuard.Detection.Providers;

internal static class Datadog
{
    public static readonly Provider Provider = new(
        "Datadog",
        "https://docs.datadoghq.com/account_management/api-app-keys/",
        "https://docs.datadoghq.com/account_management/api-app-keys/#delete-api-keys-or-client-tokens",
        new TokenFormat(
            "datadog-access-token",
            "Datadog personal or service access token",
            Shape.AfterAnchor.Then(Charset.Base64Url, 32, 96),
            "ddpat_",
            "ddsat_")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("ddpat_", Charset.Base62, 55), () => Sample.After("ddsat_", Charset.Base62, 55)],
            Ignores = [() => Sample.After("ddpat_", Charset.Base62, 20), () => "ddpat_" + new string('x', 40)],
        },
        new TokenFormat("datadog-scoped-application-key", "Datadog application key", Charset.Base62, 34, "ddapp_")
        {
            Mix = Mix.DigitAndCases,
        },
        new TokenFormat("datadog-api-key", "Datadog API key", Charset.HexLower, 32)
        {
            Names = ["datadog", "ddapi", "ddkey"],
            Ignores = [() => Sample.After("pub", Charset.HexLower, 32)],
        },
        new TokenFormat("datadog-application-key", "Datadog application key of the first kind", Charset.HexLower, 40)
        {
            Names = ["datadog", "ddapp", "ddapplication"],
        });
}
