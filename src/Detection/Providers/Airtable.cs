namespace SecretGuard.Detection.Providers;

internal static class Airtable
{
    public static readonly Provider Provider = new(
        "Airtable",
        "https://airtable.com/developers/web/guides/personal-access-tokens",
        "https://support.airtable.com/docs/creating-personal-access-tokens",
        new TokenFormat(
            "airtable-pat",
            "Airtable personal access token",
            Shape.AfterAnchor.Then(Charset.Base62, 14).Then(".").Then(Charset.HexLower, 64),
            "pat")
        {
            Finds = [() => Token(64)],
            Ignores = [() => Token(63), () => Token(65), () => "pat" + new string('x', 14) + "." + new string('0', 64)],
        },
        new TokenFormat("airtable-api-key", "Airtable legacy API key", Shape.AfterAnchor.Then("key").Then(Charset.Base62, 14))
        {
            Names = ["airtable"],
            Finds = [() => Sample.Base62("key", 14)],
            Ignores = [() => Sample.Base62("app", 14), () => Sample.Base62("key", 13)],
        });

    private static string Token(int secret) => Sample.Base62("pat", 14) + "." + Sample.Of(Charset.HexLower, "airtable", secret);
}
