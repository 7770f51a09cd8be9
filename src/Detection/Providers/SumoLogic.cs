namespace SecretGuard.Detection.Providers;

internal static class SumoLogic
{
    public static readonly Provider Provider = new(
        "Sumo Logic",
        "https://help.sumologic.com/docs/manage/security/access-keys/",
        "https://help.sumologic.com/docs/manage/security/access-keys/",
        new TokenFormat("sumologic-access-key", "Sumo Logic access key", Charset.Base62, 64)
        {
            Names = ["sumologic", "sumoaccess", "sumokey"],
            Mix = Mix.DigitAndCases,
        });
}
