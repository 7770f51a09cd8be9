namespace SecretGuard.Detection.Providers;

internal static class CockroachDB
{
    public static readonly Provider Provider = new(
        "CockroachDB Cloud",
        "https://www.cockroachlabs.com/docs/cockroachcloud/managing-access#api-access",
        "https://www.cockroachlabs.com/docs/cockroachcloud/managing-access#edit-api-keys-on-a-service-account",
        new TokenFormat(
            "cockroachdb-api-key",
            "CockroachDB Cloud API key",
            Shape.AfterAnchor.Then(Charset.Base62, 22).Then("_").Then(Charset.Base62, 40),
            "CCDB1_")
        {
            Finds = [() => Sample.After("CCDB1_", Charset.Base62, 22) + "_" + Sample.Of(Charset.Base62, "cockroach", 40)],
            Ignores =
            [
                () => Sample.After("CCDB1_", Charset.Base62, 22) + "_" + Sample.Of(Charset.Base62, "cockroach", 39),
                () => Sample.After("CCDB1_", Charset.Base62, 22),
            ],
        });
}
