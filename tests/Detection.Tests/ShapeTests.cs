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
    [InlineData("notes.txt", "read(\"API_TOKEN\", \"{0}\")\n")]
    [InlineData("Api.cs", "client.Headers[\"Authorization\"] = \"ApiKey {0}\";")]
    [InlineData("Api.cs", "client.Headers.Add(\"Authorization\", \"{0}\");")]
    [InlineData("appsettings.json", "{{ \"TokenOptions\": {{ \"SecurityKey\": \"{0}\" }} }}")]
    [InlineData("deploy.ps1", "[Environment]::SetEnvironmentVariable(\"API_KEY\", \"{0}\", \"Machine\")\n")]
    [InlineData("deploy.sh", "az keyvault secret set --vault-name v --name n --value {0}\n")]
    [InlineData("README.md", "Then:\n```bash\ndotnet user-secrets set \"Stripe:ApiKey\" \"{0}\"\n```\n")]
    public void A_key_is_found(string path, string format) => AssertFinds(path, format, Key);

    [Theory]
    [InlineData("Api.cs", "new PostgreSqlBuilder().WithUsername(\"orders\").WithPassword(\"{0}\").Build();")]
    [InlineData("Api.cs", "config.Host(\"rabbit\", h => {{ h.Username(\"orders\"); h.Password(\"{0}\"); }});")]
    [InlineData("Api.cs", "command.CommandText = \"CREATE LOGIN orders WITH PASSWORD = '{0}'\";")]
    [InlineData("Api.cs", "command.Parameters.AddWithValue(\"@password\", \"{0}\");")]
    [InlineData("Api.cs", "string passWord = \"{0}\", certPass = \"\";")]
    [InlineData("Api.cs", "string certPass = \"{0}\";")]
    [InlineData("compose.yaml", "services:\n  rabbit:\n    environment:\n      - RABBITMQ_DEFAULT_PASS={0}\n")]
    [InlineData("deploy.sh", "htpasswd -b /etc/users orders {0}\n")]
    [InlineData("deploy.ps1", "New-LocalUser -Name svc -Password (ConvertTo-SecureString -AsPlainText \"{0}\" -Force)\n")]
    [InlineData("deploy.cmd", "net use \\\\srv\\share {0} /user:svc\n")]
    [InlineData("README.md", "Log in as `orders` with the password `{0}`.\n")]
    [InlineData("README.md", "The password is `{0}`.\n")]
    [InlineData("README.md", "- **Password:** {0}\n")]
    [InlineData("README.md", "| User | Password |\n|---|:---|\n| orders | `{0}` |\n")]
    [InlineData("README.md", "| Login | Hasło |\n|---|:---|\n| orders | `{0}` |\n")]
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
    [InlineData("compose.yaml", "services:\n  api:\n    secrets:\n      - source: db_password_v2\n")]
    [InlineData("deploy.sh", "docker build --secret id=npmrc,src=$HOME/.npmrc2 .\n")]
    [InlineData("Api.cs", "SyntaxFactory.Password(\"Node4Password\"); migration.Sql(\"UPDATE Users SET Password = 'unset'\");")]
    [InlineData("README.md", "```json\n{{ \"ApiKey\": \"your-key\" }}\n```\nno ``` end\n")]
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
