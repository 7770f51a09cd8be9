namespace SecretGuard.Detection.Providers;

internal static class Exoscale
{
    public static readonly Provider Provider = new(
        "Exoscale",
        "https://community.exoscale.com/product/iam/",
        "https://community.exoscale.com/product/iam/how-to/",
        new TokenFormat("exoscale-api-secret", "Exoscale API secret", Charset.Base64Url, 43)
        {
            Names = ["exoscale"],
            Mix = Mix.DigitAndCases,
            Ignores = [() => Sample.After("EXO", Charset.HexLower, 24)],
        });
}
