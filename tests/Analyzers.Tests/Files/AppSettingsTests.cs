using System.Globalization;
using SecretGuard.Analyzers.Files;
using SecretGuard.Analyzers.Tests.Verifier;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Tests.Files;

/// <summary>SG1001: a secret in appsettings*.json.</summary>
public class AppSettingsTests
{
    private static readonly string Token = Sample.WithCrc("ghp_");
    private static readonly string Password = Sample.Password("settings");

    [Theory]
    [InlineData("/app/appsettings.json")]
    [InlineData("/app/appsettings.Development.json")]
    [InlineData("C:/app/AppSettings.Production.JSON")]
    public Task Token_password_and_connection_string_Trigger(string path) => FileVerifier.VerifyAsync(path, $$"""
        {
          // comments are read
          "Logging": { "LogLevel": { "Default": "Information" } },
          "GitHub": { "Pat": "{|SG1001:{{Token}}|}" },
          "Smtp": { "Host": "mail", "Password": "{|SG1001:{{Password}}|}" },
          "ConnectionStrings": { "Default": "Server=db;User Id=app;Password={|SG1001:{{Password}}|};Encrypt=true" },
          "Keys": [ "x", "{|SG1001:{{Token}}|}" ],
        }
        """);

    [Fact]
    public Task Escapes_do_not_move_the_place_Triggers() => FileVerifier.VerifyAsync("appsettings.json", $$"""
        {
          "Note": "caf\u00e9 \"quoted\"\n{|SG1001:{{Token}}|}", "Db": "Server=a\\b;User Id=x;Password={|SG1001:{{Password}}\u0041\u00e9|};"
        }
        """);

    [Fact]
    public async Task Line_and_column_are_the_values()
    {
        var file = new TestFile("appsettings.json", "{\r\n\t\"A\": 1,\r\n\t\"Pat\": \"" + Token + "\"\r\n}", isMarked: true);
        var found = await CSharpAnalyzerVerifier<FileAnalyzer>.RunAsync(TestCompilation.Create(""), TestFile.Options(file));
        Assert.Equal("appsettings.json: (2,9)-(2,49)", Assert.Single(found).Location.GetLineSpan().ToString());
    }

    [Fact]
    public async Task Message_names_the_kind_and_never_the_value()
    {
        var file = new TestFile("appsettings.json", $$"""{ "Pat": "{{Token}}" }""", isMarked: true);
        var found = Assert.Single(await CSharpAnalyzerVerifier<FileAnalyzer>.RunAsync(TestCompilation.Create(""), TestFile.Options(file)));
        Assert.Equal("The file contains a GitHub personal access token. Keep it out of the file, and change it.", found.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public Task Rest_of_a_broken_file_Triggers() => FileVerifier.VerifyAsync("appsettings.json", $$"""
        { "A": {|SG5004:n|}onsense, "Pat": "{|SG1001:{{Token}}|}"
        """);

    [Fact]
    public Task Allowed_with_a_reason_DoesNotTrigger() => FileVerifier.VerifyAsync("appsettings.json", $$"""
        {
          // secretguard:allow SG1001 revoked, kept for the parser's test
          "Pat": "{{Token}}",
          "Pat2": "{|SG1001:{{Token}}|}", // {|SG3005:secretguard:allow|} SG1001
          "Pat3": "{{Token}}" // secretguard:allow github-pat revoked
        }
        """);

    [Fact]
    public Task Placeholders_and_references_DoNotTrigger() => FileVerifier.VerifyAsync("appsettings.json", """
        {
          "UserSecretsId": "5b1c1f6e-8f3f-4a2b-9f63-0f9f3b8f8c11",
          "Smtp": { "Password": "" },
          "Jwt": { "Secret": "${JWT_SECRET}", "Issuer": "https://login" },
          "Stripe": { "ApiKey": "your-api-key" },
          "ConnectionStrings": { "Default": "Server=(localdb)\\mssqllocaldb;Trusted_Connection=True", "Other": "Server=db;Password=<password>" }
        }
        """);

    [Theory]
    [InlineData("/app/settings.json", true)]
    [InlineData("/app/appsettings.xml", true)]
    [InlineData("/app/appsettings.json", false)]
    public async Task Other_and_unmarked_files_DoNotTrigger(string path, bool isMarked)
    {
        var file = new TestFile(path, $$"""{ "Pat": "{{Token}}" }""", isMarked);
        Assert.Empty(await CSharpAnalyzerVerifier<FileAnalyzer>.RunAsync(TestCompilation.Create(""), TestFile.Options(file)));
    }
}
