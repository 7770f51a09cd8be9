namespace SecretGuard.Detection.Providers;

internal static class AzureAppConfiguration
{
    private const string Host = ".azconfig.io;Id=";

    public static readonly Provider Provider = new(
        "Azure App Configuration",
        "https://learn.microsoft.com/azure/azure-app-configuration/howto-best-practices",
        "https://learn.microsoft.com/azure/azure-app-configuration/howto-disable-access-key-authentication",
        new TokenFormat(
            "azure-app-configuration-key",
            "Azure App Configuration connection string",
            Shape.AfterAnchor.Then(Charset.Url, 4, 80).Then(";Secret=").Then(Charset.Base64Padded, 43, 92),
            Host)
        {
            Before = new Lead(Charset.Origin, 9, 120),
            Mix = Mix.DigitAndCases,
            Finds =
            [
                () => Connection(Sample.Of(Charset.Base64, "secret", 43) + "="),
                () => Connection(AzureKeys.Annotate("config", 52, "AAAA")),
            ],
            Ignores = [() => Connection(Sample.Of(Charset.Base64, "secret", 20)), () => Connection("{secret}")],
        });

    private static string Connection(string secret) =>
        "https://settings" + Host + "0-l8-s0:" + Sample.Of(Charset.Base62, "id", 20) + ";Secret=" + secret;
}
