namespace SecretGuard.Detection.Providers;

internal static class Harness
{
    public static readonly Provider Provider = new(
        "Harness",
        "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/",
        "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/",
        new TokenFormat(
            "harness-pat",
            "Harness personal access token",
            Shape.AfterAnchor.Then(Charset.Base64Url, 22).Then(".").Then(Charset.HexLower, 24).Then(".").Then(Charset.Base62, 20),
            "pat.")
        {
            Finds =
            [
                () => Sample.After("pat.", Charset.Base62, 22) + "." + Sample.Of(Charset.HexLower, "token", 24) + "."
                    + Sample.Of(Charset.Base62, "harness", 20),
            ],
            Ignores =
            [
                () => Sample.After("pat.", Charset.Base62, 22) + "." + Sample.Of(Charset.HexLower, "token", 24),
                () => Sample.After("pat.", Charset.Base62, 22) + "." + Sample.Of(Charset.HexLower, "token", 24) + "."
                    + Sample.Of(Charset.Base62, "harness", 19),
            ],
        },
        new TokenFormat(
            "harness-service-account-token",
            "Harness service account token",
            Shape.AfterAnchor.Then(Charset.Base64Url, 22).Then(".").Then(Charset.HexLower, 24).Then(".").Then(Charset.Base62, 20),
            "sat.")
        {
            Finds =
            [
                () => Sample.After("sat.", Charset.Base62, 22) + "." + Sample.Of(Charset.HexLower, "token", 24) + "."
                    + Sample.Of(Charset.Base62, "harness", 20),
            ],
            Ignores =
            [
                () => Sample.After("sat.", Charset.Base62, 22) + "." + Sample.Of(Charset.HexLower, "token", 24),
                () => Sample.After("sat.", Charset.Base62, 22) + "." + Sample.Of(Charset.HexLower, "token", 24) + "."
                    + Sample.Of(Charset.Base62, "harness", 19),
            ],
        });
}
