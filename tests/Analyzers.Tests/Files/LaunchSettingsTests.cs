using SecretGuard.Analyzers.Tests.Verifier;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Tests.Files;

/// <summary>SG1002: a secret in launchSettings.json.</summary>
public class LaunchSettingsTests
{
    private static readonly string Token = Sample.WithCrc("ghp_");
    private static readonly string Password = Sample.Password("launch");

    [Theory]
    [InlineData("/app/Properties/launchSettings.json")]
    [InlineData(@"C:\app\Properties\launchsettings.JSON")]
    public Task Environment_variables_and_arguments_Trigger(string path) => FileVerifier.VerifyAsync(path, $$"""
        {
          "$schema": "https://json.schemastore.org/launchsettings.json",
          "profiles": {
            "http": {
              "commandName": "Project",
              "commandLineArgs": "--verbose --token {|SG1002:{{Token}}|}",
              "applicationUrl": "http://localhost:5021",
              "environmentVariables": {
                "ASPNETCORE_ENVIRONMENT": "Development",
                "GITHUB_TOKEN": "{|SG1002:{{Token}}|}",
                "Smtp__Password": "{|SG1002:{{Password}}|}",
                "ConnectionStrings__Default": "Host=db;Username=app;Password={|SG1002:{{Password}}|}"
              }
            }
          }
        }
        """);

    [Fact]
    public Task Rest_of_a_broken_file_Triggers() =>
        FileVerifier.VerifyAsync("Properties/launchSettings.json", $$"""{ "profiles": { "http": { {|SG5004:n|}onsense, "GITHUB_TOKEN": "{|SG1002:{{Token}}|}" """);

    [Fact]
    public Task References_addresses_and_allowed_ones_DoNotTrigger() => FileVerifier.VerifyAsync("Properties/launchSettings.json", $$"""
        {
          "iisSettings": { "windowsAuthentication": false, "iisExpress": { "applicationUrl": "http://localhost:31642", "sslPort": 44362 } },
          "profiles": {
            "http": {
              "environmentVariables": {
                "API_KEY": "%API_KEY%",
                "Jwt__Authority": "https://login",
                // secretguard:allow SG1002 revoked, the sample's own
                "GITHUB_TOKEN": "{{Token}}"
              }
            }
          }
        }
        """);
}
