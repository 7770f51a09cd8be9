namespace SecretGuard.Detection.Providers;

internal static class Infracost
{
    public static readonly Provider Provider = new(
        "Infracost",
        "https://www.infracost.io/docs/infracost_cloud/key_concepts/",
        "https://dashboard.infracost.io",
        new TokenFormat("infracost-api-key", "Infracost API key", Charset.Base62, 32, "ico-")
        {
            Mix = Mix.DigitAndCases,
            Ignores = [() => Sample.After("ico-", Charset.HexLower, 32)],
        });
}
