namespace SecretGuard.Detection.Providers;

internal static class Honeycomb
{
    public static readonly Provider Provider = new(
        "Honeycomb",
        "https://docs.honeycomb.io/api/authentication",
        "https://docs.honeycomb.io/configure/environments/manage-api-keys",
        new TokenFormat("honeycomb-ingest-key", "Honeycomb ingest key", Shape.AfterAnchor.Then(Charset.LowerAlphanumeric, 58), Regions)
        {
            Mix = Mix.Digit | Mix.Lower,
            Finds =
            [
                () => Sample.After("hcaik_", Charset.LowerAlphanumeric, 58),
                () => Sample.After("hcbik_", Charset.LowerAlphanumeric, 58),
            ],
            Ignores = [() => Sample.After("hcaik_", Charset.LowerAlphanumeric, 26), () => Sample.After("hcaik_", Charset.Digits, 58)],
        },
        new TokenFormat("honeycomb-configuration-key", "Honeycomb configuration key", Charset.Base62, 22)
        {
            Names = ["honeycomb"],
            Mix = Mix.DigitAndCases,
        },
        new TokenFormat("honeycomb-classic-key", "Honeycomb Classic API key", Charset.HexLower, 32) { Names = ["honeycomb"] });

    // The third letter is the region's.
    private static string[] Regions => Array.ConvertAll(Charset.Lower.Characters.ToCharArray(), region => $"hc{region}ik_");
}
