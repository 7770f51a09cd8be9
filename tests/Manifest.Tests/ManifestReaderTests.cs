namespace SecretGuard.Manifest.Tests;

public sealed class ManifestReaderTests
{
    private const string Complete = """
        {
          "$schema": "x", "id": "p_6m2k4t9xqa", "project": "shop-api",
          "secrets": {
            "ConnectionStrings__Default": { "kind": "connection-string", "description": "orders database" },
            "STRIPE_KEY": { "kind": "api-key", "hosts": ["api.stripe.com"], "auth": "bearer", "environments": ["Development", "production"], "previous": "STRIPE_KEY_OLD" },
            "SMTP_PASSWORD": { "shared": "smtp-relay", "required": false },
            "DB_PASSWORD": { "kind": "password", "inject": false },
            "REPORTING_DB": { "from": "Host=db;Username=app;Password={DB_PASSWORD}" }, // composed
            "MAPS_KEY": { "kind": "public" },
          }
        }
        """;

    [Fact]
    public void A_complete_manifest_is_read_whole()
    {
        var result = ManifestReader.Read(Complete);
        Assert.Empty(result.Problems);
        var manifest = result.Manifest!;
        Assert.Equal(("p_6m2k4t9xqa", "shop-api", 6), (manifest.Id, manifest.Project, manifest.Secrets.Count));
        var stripe = manifest.Find("STRIPE_KEY")!;
        Assert.Equal(
            (SecretKind.ApiKey, "bearer", "STRIPE_KEY_OLD", true, true),
            (stripe.Kind, stripe.Auth, stripe.Previous, stripe.Required, stripe.Inject));
        Assert.Equal(["api.stripe.com"], stripe.Hosts);
        Assert.True(stripe.AppliesTo("development"));
        Assert.False(stripe.AppliesTo("staging"));
        Assert.Equal((5, 5), (stripe.Line, stripe.Column));
        Assert.Equal(("smtp-relay", false), (manifest.Find("SMTP_PASSWORD")!.Shared, manifest.Find("SMTP_PASSWORD")!.Required));
        Assert.False(manifest.Find("DB_PASSWORD")!.Inject);
        Assert.False(manifest.Find("MAPS_KEY")!.CountsAsSecret);
    }

    [Theory]
    [InlineData("", "it is not JSON", 1, 1)]
    [InlineData("[]", "it is not JSON", 1, 1)]
    [InlineData("{ \"secrets\": { \"A\": {} }", "it is not JSON", 1, 25)]
    [InlineData("{ \"id\": \"shop\" }", "an id is", 1, 9)]
    [InlineData("{ \"id\": 5 }", "expected a text", 1, 9)]
    [InlineData("{ \"secrets\": [] }", "expected an object with a member for each secret", 1, 14)]
    [InlineData("{ \"secrets\": {\n \"1A\": {} } }", "must start with a letter", 2, 2)]
    [InlineData("{ \"secrets\": { \"A B\": {} } }", "may hold letters", 1, 16)]
    [InlineData("{ \"secrets\": { \"PATH\": {} } }", "is reserved", 1, 16)]
    [InlineData("{ \"secrets\": { \"Ld_Preload\": {} } }", "is reserved", 1, 16)]
    [InlineData("{ \"secrets\": { \"NODE_OPTIONS\": {} } }", "is reserved", 1, 16)]
    [InlineData("{ \"secrets\": { \"SECRETGUARD_KEY\": {} } }", "is reserved", 1, 16)]
    [InlineData("{ \"secrets\": { \"A\": {}, \"a\": {} } }", "differ in case only", 1, 25)]
    [InlineData("{ \"secrets\": { \"A\": \"x\" } }", "a manifest holds no value", 1, 21)]
    [InlineData("{ \"secrets\": { \"A\": { \"value\": \"x\" } } }", "a manifest holds no value", 1, 23)]
    [InlineData("{ \"secrets\": { \"A\": { \"kind\": \"key\" } } }", "'kind' is one of api-key", 1, 31)]
    [InlineData("{ \"secrets\": { \"A\": { \"requird\": false } } }", "unknown member", 1, 23)]
    [InlineData("{ \"secrets\": { \"A\": { \"required\": \"no\" } } }", "expected true or false", 1, 35)]
    [InlineData("{ \"secrets\": { \"A\": { \"environments\": [\"a b\"] } } }", "an environment's name", 1, 23)]
    [InlineData("{ \"secrets\": { \"A\": { \"shared\": \"Smtp\" } } }", "lower-case letters, digits and dashes", 1, 33)]
    [InlineData("{ \"secrets\": { \"A\": { \"previous\": \"PATH\" } } }", "is reserved", 1, 35)]
    [InlineData("{ \"secrets\": { \"A\": { \"from\": \"x={B}\" } } }", "not declared here", 1, 16)]
    [InlineData("{ \"secrets\": { \"A\": { \"from\": \"x={A}\" } } }", "not declared here", 1, 16)]
    public void A_fault_is_told_with_its_place(string text, string message, int line, int column)
    {
        var problem = Assert.Single(ManifestReader.Read(text).Problems);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal((line, column), (problem.Line, problem.Column));
    }

    [Fact]
    public void The_server_secret_is_the_one_name_of_ours_that_a_project_may_use() =>
        Assert.Empty(ManifestReader.Read("{ \"secrets\": { \"SECRETGUARD_SERVER_SECRET\": { \"kind\": \"server-secret\" } } }").Problems);

    [Fact]
    public void No_prefix_of_a_manifest_breaks_the_reader()
    {
        for (var i = 0; i < Complete.Length; i++) Assert.NotEmpty(ManifestReader.Read(Complete[..i]).Problems);
    }

    [Fact]
    public void No_message_repeats_what_stands_in_the_file()
    {
        var value = "k" + Guid.NewGuid().ToString("N");
        string[] texts =
        [
            "{ \"secrets\": { \"A\": \"V\" } }", "{ \"secrets\": { \"V!\": {} } }",
            "{ \"V\": 1 }", "{ \"id\": \"V\" }", "{ \"secrets\": V }", "V",
        ];
        foreach (var text in texts)
        {
            Assert.All(
                ManifestReader.Read(text.Replace("V", value, StringComparison.Ordinal)).Problems,
                p => Assert.DoesNotContain(value, p.ToString(), StringComparison.Ordinal));
        }
    }
}
