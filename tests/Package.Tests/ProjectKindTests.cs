using SecretGuard.Package.Tests.Fixture;

namespace SecretGuard.Package.Tests;

public sealed class ProjectKindTests
{
    private static readonly (string Kind, string Properties)[] Kinds =
    [
        ("none", "OutputType=Exe"),
        ("none", "OutputType=Library"),
        ("none", "OutputType=Exe;StaticWebAssetProjectMode=Root"),
        ("static", "UsingMicrosoftNETSdkWebAssembly=true"),
        ("static", "StaticWebAssetStandaloneHosting=true"),
        ("static", "SecretGuardStaticOutputDir=dist"),
        ("client", "OutputType=Exe;UseMaui=true"),
        ("client", "OutputType=WinExe;UseWPF=true"),
        ("client", "OutputType=Exe;WithAvalonia=true"),
        ("none", "OutputType=Library;UseMaui=true"),
        ("server", "OutputType=Exe;UseMaui=true;SecretGuardOutput=server"),
    ];

    private static readonly string[] Wrong =
    [
        "SecretGuardEnabled=maybe", "SecretGuardGate=wran", "SecretGuardOutput=browser", "SecretGuardRun=1", "SecretGuardPreset=loud",
        "SecretGuardAdditionalFiles=none", "SecretGuardEnvironment=a_b", "SecretGuardManifest=nowhere.json", "SecretReference=9KEY", "SecretReference=A')%3BB",
    ];

    [Fact]
    public void The_kind_of_a_project_follows_from_its_properties() =>
        Assert.Equal(
            Kinds.Select(row => row.Kind),
            Ask(Kinds.Select(row => row.Properties)).Succeeds().Output.Select(line => line.Trim()));

    [Fact]
    public void A_property_that_is_no_such_thing_is_an_error_that_names_it()
    {
        var reports = Ask(Wrong).Fails().Reports;
        Assert.Equal(Wrong.Select(property => property.Split('=')[0]), reports.Select(report => report.Message.Split(" is '")[0]));
        Assert.All(reports, report => Assert.Equal("App.csproj", report.File));
    }

    /// <summary>One build that asks the same project with other properties each time.</summary>
    private static Outcome Ask(IEnumerable<string> properties)
    {
        using var sandbox = new Sandbox();
        sandbox.WithPackage().Project("App", """
            <ItemGroup><SecretReference Include="$(SecretReference)" /></ItemGroup>
            <ItemGroup Condition="'$(WithAvalonia)' == 'true'"><PackageReference Include="Avalonia" Version="11.0.0" /></ItemGroup>
            <Target Name="Kind" DependsOnTargets="_SecretGuardCheckProperties;_SecretGuardKind">
              <Message Importance="high" Text="$([MSBuild]::ValueOrDefault('$(_SecretGuardOutput)', 'none'))" />
            </Target>
            """, properties: "").Dotnet("restore", "App", "-v:q").Succeeds();
        var questions = properties.Select(row => $"""
            <MSBuild Projects="App/App.csproj" Targets="Kind" Properties="{row}" ContinueOnError="ErrorAndContinue" />
            """);
        return sandbox
            .Write("ask.proj", $"""<Project><Target Name="Ask">{string.Join('\n', questions)}</Target></Project>""")
            .Ask("ask.proj", "-v:m");
    }
}
