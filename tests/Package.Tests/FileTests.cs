using SecretGuard.Detection;
using SecretGuard.Package.Tests.Fixture;

namespace SecretGuard.Package.Tests;

/// <summary>SG1001 to SG1005, and SG5004 for those with a fault: the files beside the code, as the package's targets hand them to the compiler.</summary>
public sealed class FileTests(FileTests.Apps apps) : IClassFixture<FileTests.Apps>
{
    [Theory]
    [InlineData("CSharp/CSharp.csproj")]
    [InlineData("Basic/Basic.vbproj")]
    public void A_secret_beside_the_code_is_a_warning_in_every_language(string project)
    {
        var built = apps.Sandbox.Compile(project).Succeeds();
        string[] expected =
        [
            "SG1001 appsettings.json(2)", "SG1002 launchSettings.json(2)", "SG1004 Production.pubxml(2)", "SG1004 nuget.config(2)", "SG1004 tests.runsettings(2)", "SG1004 web.config(2)",
            "SG1005 appsettings.Development.json(2)", "SG5004 appsettings.Development.json(3)", "SG5004 secretguard.json(2)",
        ];
        Assert.Equal(expected, built.Reports.Select(report => $"{report.Id} {report.File}({report.Line})").Order(StringComparer.Ordinal));
        Assert.All(built.Reports, report => Assert.False(report.IsError));
    }

    [Fact]
    public void Turned_off_by_a_property_all_of_them_are_silent() =>
        apps.Sandbox.Compile("CSharp/CSharp.csproj", "-p:SecretGuardAdditionalFiles=false").Succeeds().IsSilent();

    [Fact]
    public void Turned_off_by_number_one_of_them_is_silent() =>
        Assert.Empty(apps.Sandbox.Compile("CSharp/CSharp.csproj", "-p:NoWarn=SG1004").Succeeds().Of("SG1004"));

    [Fact]
    public void Strict_makes_them_errors() =>
        Assert.All(apps.Sandbox.Compile("Basic/Basic.vbproj", "-p:SecretGuardPreset=strict").Fails().Reports, report => Assert.True(report.IsError));

    public sealed class Apps : IDisposable
    {
        private static readonly string Token = Sample.WithCrc("ghp_");

        public Apps()
        {
            Sandbox.Project("CSharp", Sandbox.PackageReference)
                .VisualBasic("Basic");
            foreach (var folder in new[] { "CSharp/", "Basic/" })
            {
                var setting = $"""<configuration>{"\n"}<appSettings><add key="Pat" value="{Token}" /></appSettings>{"\n"}</configuration>""";
                Sandbox.Write(folder + "appsettings.json", $$"""{{{"\n"}}"Pat": "{{Token}}" }""")
                    .Write(folder + "appsettings.Development.json", "{\n\"Orders\": \"Server=db02;Integrated Security=True;Encrypt=False\"\n\"Rest\": 1 }")
                    .Write(folder + "secretguard.json", "{\n\"secrets\": { \"1KEY\": {} } }")
                    .Write(folder + "wwwroot/appsettings.json", $$"""{ "Pat": "{{Token}}" }""")
                    .Write(folder + "Properties/launchSettings.json", $$"""{{{"\n"}}"Pat": "{{Token}}" }""")
                    .Write(folder + "Properties/PublishProfiles/Production.pubxml", setting)
                    .Write(folder + "web.config", setting)
                    .Write(folder + "nuget.config", setting)
                    .Write(folder + "tests.runsettings", setting);
            }

            Sandbox.Restore("CSharp/CSharp.csproj", "Basic/Basic.vbproj");
        }

        internal Sandbox Sandbox { get; } = new();

        public void Dispose() => Sandbox.Dispose();
    }
}
