using System.Globalization;

namespace SecretGuard.Detection.Tests;

/// <summary>Secrets as teams write them, and their look-alikes: every shape that once was read wrong has its line here.</summary>
public sealed class ShapeTests
{
    private static readonly string Key = Sample.Base62("shape", 32);
    private static readonly string Made = Sample.Password("shape");

    [Theory]
    [InlineData("appsettings.json", "{{ \"Clients\": [ {{ \"ClientSecrets\": [ {{ \"Value\": \"{0}\" }} ] }} ] }}")]
    [InlineData("appsettings.json", "{{ \"SendGridKey\": \"{0}\" }}")]
    [InlineData("package.json", "{{ \"scripts\": {{ \"deploy\": \"DEPLOY_TOKEN={0} node deploy.js\" }} }}")]
    [InlineData("Api.cs", "var key = Encoding.UTF8.GetBytes(\"{0}\");")]
    [InlineData("Api.cs", "if (apiKey != \"{0}\") return Unauthorized();")]
    [InlineData("Api.cs", "context.Request.Headers[\"X-Api-Key\"] == \"{0}\" ? Ok() : Unauthorized()")]
    [InlineData("Api.cs", "private static readonly HashSet<string> ValidApiKeys = new() {{ \"{0}\" }};")]
    [InlineData("Api.cs", "string[] ApiKeys = [\"{0}\"];")]
    [InlineData("Api.cs", "// to be removed, old api key = {0}")]
    [InlineData("main.bicep", "appSettings: [\n  {{\n    name: 'ApiKey'\n    value: '{0}'\n  }}\n]\n")]
    [InlineData("main.tf", "set {{\n  value = \"{0}\"\n  name = \"api_key\"\n}}\n")]
    [InlineData("deploy.ps1", "$env:NUGET_KEY = \"{0}\"\n")]
    [InlineData("init.sql", "INSERT INTO Settings VALUES ('ApiKey', '{0}');\n")]
    [InlineData("init.sql", "INSERT INTO Settings (Name, Value) VALUES ('ApiKey', '{0}');\n")]
    [InlineData("notes.txt", "API key: {0}\n")]
    public void A_key_is_found(string path, string format) => AssertFinds(path, format, Key);

    [Theory]
    [InlineData("Api.cs", "new PostgreSqlBuilder().WithUsername(\"orders\").WithPassword(\"{0}\").Build();")]
    [InlineData("deploy.ps1", "New-LocalUser -Name svc -Password (ConvertTo-SecureString -AsPlainText \"{0}\" -Force)\n")]
    [InlineData("deploy.cmd", "net use \\\\srv\\share {0} /user:svc\n")]
    [InlineData("README.md", "Log in as `orders` with the password `{0}`.\n")]
    [InlineData("README.md", "The password is `{0}`.\n")]
    [InlineData("README.md", "- **Password:** {0}\n")]
    [InlineData("README.md", "| User | Password |\n|---|:---|\n| orders | `{0}` |\n")]
    [InlineData("README.md", "User | Password\n--|--\n|orders|{0}|\n", Skip = null)]
    public void A_password_is_found(string path, string format) => AssertFinds(path, format, Made);

    [Theory]
    [InlineData("en.json", "{{ \"apiKey\": \"API-Schlüssel\" }}")]
    [InlineData("web.config", "<add name=\"Db\" connectionString=\"Server=.;Integrated Security=true\" />")]
    [InlineData("web.config", "<add key=\"validationKey\" value=\"AutoGenerate,IsolateApps\" />")]
    [InlineData("secret.yaml", "kind: SealedSecret\nspec:\n  encryptedData:\n    password: {0}\n")]
    [InlineData("Api.cs", "if (token.Kind != \"IdentifierToken\" || password == \"wrong-password\") return;")]
    [InlineData("Api.cs", "options.UseSqlServer(\"Server=.;Database=x;Integrated Security=true\");")]
    [InlineData("compose.yaml", "services:\n  api:\n    secrets:\n      - orders-tls-2024\n")]
    [InlineData("README.md", "| Setting | Token |\n|---|---|\n| lifetime | `3600` |\n")]
    [InlineData("README.md", "The `password` `string` is hashed; the token is `Bearer`.\n")]
    [InlineData("init.sql", "INSERT INTO Labels VALUES ('Login.Password', 'Kennwort');\n")]
    public void A_look_alike_is_left_alone(string path, string format)
    {
        var text = string.Format(CultureInfo.InvariantCulture, format, Key);
        Assert.DoesNotContain(Detector.Scan(text, TextKinds.OfPath(path)), finding => finding.Confidence >= Confidence.Medium);
    }

    private static void AssertFinds(string path, string format, string value)
    {
        var text = string.Format(CultureInfo.InvariantCulture, format, value);
        var finding = Assert.Single(Detector.Scan(text, TextKinds.OfPath(path)), finding => finding.Confidence >= Confidence.Medium);
        Assert.Equal(value, text.Substring(finding.Start, finding.Length));
    }
}
