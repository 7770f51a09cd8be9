namespace SecretGuard.Detection.Providers;

internal static class CircleCI
{
    public static readonly Provider Provider = new(
        "CircleCI",
        "https://circleci.com/docs/managing-api-tokens/",
        "https://circleci.com/docs/managing-api-tokens/#delete-a-personal-api-token",
        new TokenFormat(
            "circleci-pat",
            "CircleCI personal API token",
            Shape.AfterAnchor.Then(Charset.Base62, 22).Then("_").Then(Charset.HexLower, 40),
            "CCIPAT_")
        {
            Finds = [() => Sample.After("CCIPAT_", Charset.Base62, 22) + "_" + Sample.Of(Charset.HexLower, "pat", 40)],
            Ignores =
            [
                () => Sample.After("CCIPAT_", Charset.Base62, 21) + "_" + Sample.Of(Charset.HexLower, "pat", 40),
                () => Sample.After("CCIPAT_", Charset.Base62, 22) + "_" + Sample.Of(Charset.HexLower, "pat", 39),
            ],
        },
        new TokenFormat(
            "circleci-project-token",
            "CircleCI project API token",
            Shape.AfterAnchor.Then(Charset.Base62, 22).Then("_").Then(Charset.HexLower, 40),
            "CCIPRJ_")
        {
            Finds = [() => Sample.After("CCIPRJ_", Charset.Base62, 22) + "_" + Sample.Of(Charset.HexLower, "project-token", 40)],
            Ignores =
            [
                () => Sample.After("CCIPRJ_", Charset.Base62, 21) + "_" + Sample.Of(Charset.HexLower, "project-token", 40),
                () => Sample.After("CCIPRJ_", Charset.Base62, 22) + "_" + Sample.Of(Charset.HexLower, "project-token", 39),
            ],
        },
        new TokenFormat("circleci-legacy-token", "CircleCI API token of the first kind", Charset.HexLower, 40)
        {
            Names = ["circleci", "circletoken"],
        });
}
