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
        },
        new TokenFormat("sumologic-access-id", "Sumo Logic access ID", Shape.AfterAnchor.Then("su").Then(Charset.Base62, 12))
        {
            Names = ["sumologic", "sumoaccess", "sumokey"],
            TellingNames = ["sumo logic access", "sumo logic id", "sumo access"],
            Confidence = Confidence.Medium,
            Mix = Mix.Digit | Mix.Lower,
            Finds = [() => Sample.After("su", Charset.Base62, 12)],
            Ignores =
            [
                () => Sample.After("su", Charset.Base62, 11),
                () => Sample.After("su", Charset.Base62, 13),
                () => "su" + new string('x', 12),
            ],
        });
}
