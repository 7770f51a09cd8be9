using SecretGuard.Analyzers.Tests.Verifier;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Tests.Files;

/// <summary>SG1004: a secret in .config files, publish profiles and test settings.</summary>
public class ConfigFileTests
{
    private static readonly string Token = Sample.WithCrc("ghp_");
    private static readonly string Password = Sample.Password("config");

    [Theory]
    [InlineData("/app/Web.config")]
    [InlineData("/app/web.Release.config")]
    [InlineData(@"C:\app\App.config")]
    public Task Settings_and_connection_strings_Trigger(string path) => FileVerifier.VerifyAsync(path, $"""
        <?xml version="1.0"?>
        <configuration>
          <connectionStrings>
            <add name="Default" connectionString="Data Source=db;User Id=app;Password={Marked(Password)}" providerName="System.Data.SqlClient" />
          </connectionStrings>
          <appSettings>
            <add key="Environment" value="Production" />
            <add key="SmtpPassword" value="{Marked(Password)}" />
            <add key="GitHub" value="{Marked(Token)}" />
          </appSettings>
          <system.net><mailSettings><smtp><network host="mail" userName="app" password="{Marked(Password)}" /></smtp></mailSettings></system.net>
        </configuration>
        """);

    [Fact]
    public Task Password_of_a_package_source_Triggers() => FileVerifier.VerifyAsync("/app/NuGet.Config", $"""
        <configuration>
          <packageSources><add key="ours" value="https://pkgs.example.org/v3/index.json" /></packageSources>
          <packageSourceCredentials>
            <ours>
              <add key="Username" value="build" />
              <add key="ClearTextPassword" value="{Marked(Password)}" />
            </ours>
          </packageSourceCredentials>
        </configuration>
        """);

    [Fact]
    public Task Publish_profile_Triggers() => FileVerifier.VerifyAsync("/app/Properties/PublishProfiles/Production.pubxml", $"""
        <Project>
          <PropertyGroup>
            <WebPublishMethod>MSDeploy</WebPublishMethod>
            <UserName>$app</UserName>
            <Password>{Marked(Password)}</Password>
            <_SavePWD>true</_SavePWD>
          </PropertyGroup>
        </Project>
        """);

    [Fact]
    public Task Test_settings_Trigger() => FileVerifier.VerifyAsync("/app/tests.runsettings", $"""
        <RunSettings>
          <RunConfiguration><EnvironmentVariables><GITHUB_TOKEN>{Marked(Token)}</GITHUB_TOKEN></EnvironmentVariables></RunConfiguration>
          <TestRunParameters>
            <Parameter name="webAppUrl" value="http://localhost" />
            <Parameter name="adminPassword" value="{Marked(Password)}" />
          </TestRunParameters>
        </RunSettings>
        """);

    [Fact]
    public Task Rest_of_a_broken_file_Triggers() =>
        FileVerifier.VerifyAsync("web.config", $"""<configuration><appSettings {"{|SG5004:<|}"}add key="GitHub" value="{Marked(Token)}" """);

    [Fact]
    public Task References_placeholders_and_allowed_ones_DoNotTrigger() => FileVerifier.VerifyAsync("web.config", $"""
        <configuration>
          <appSettings>
            <add key="SmtpPassword" value="%SMTP_PASSWORD%" />
            <add key="ApiKey" value="your-api-key" />
            <!-- secretguard:allow SG1004 revoked, the parser's test -->
            <add key="GitHub" value="{Token}" />
          </appSettings>
          <runtime><assemblyIdentity name="Newtonsoft.Json" publicKeyToken="30ad4fe6b2a6aeed" culture="neutral" /></runtime>
          <connectionStrings><add name="Default" connectionString="Data Source=db;Integrated Security=True" /></connectionStrings>
        </configuration>
        """);

    private static string Marked(string value) => "{|SG1004:" + value + "|}";
}
