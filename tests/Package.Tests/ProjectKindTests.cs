using SecretGuard.Package.Tests.Fixture;

namespace SecretGuard.Package.Tests;

public sealed class ProjectKindTests(ProjectKindTests.App app) : IClassFixture<ProjectKindTests.App>
{
    [Theory]
    [InlineData("", "OutputType=Exe")]
    [InlineData("", "OutputType=Library")]
    [InlineData("", "StaticWebAssetProjectMode=Root")]
    [InlineData("static", "UsingMicrosoftNETSdkWebAssembly=true")]
    [InlineData("static", "StaticWebAssetStandaloneHosting=true")]
    [InlineData("static", "SecretGuardStaticOutputDir=dist")]
    [InlineData("client", "UseMaui=true")]
    [InlineData("client", "WithAvalonia=true")]
    [InlineData("", "UseMaui=true", "OutputType=Library")]
    [InlineData("library", "UseMaui=true", "SecretGuardOutput=library")]
    public void The_kind_of_a_project_follows_from_its_properties(string kind, params string[] properties) =>
        Assert.Equal(kind, app.Sandbox.Ask("App", ["-t:_SecretGuardKind", "-getProperty:_SecretGuardOutput", .. properties.Select(property => "-p:" + property)])
            .Succeeds().Output[0]);

    [Theory]
    [InlineData("SecretGuardEnabled=yes")]
    [InlineData("SecretGuardGate=wran")]
    [InlineData("SecretGuardOutput=browser")]
    [InlineData("SecretGuardRun=1")]
    [InlineData("SecretGuardPreset=loud")]
    [InlineData("SecretGuardAdditionalFiles=none")]
    [InlineData("SecretGuardEnvironment=a_b")]
    [InlineData("SecretGuardManifest=nowhere.json")]
    [InlineData("Extra=9KEY")]
    [InlineData("Extra=A');B")]
    public void A_property_that_is_no_such_thing_is_an_error_that_names_it(string property)
    {
        var error = Assert.Single(app.Sandbox.Ask("App", "-t:_SecretGuardCheckProperties", "-p:" + property.Replace(";", "%3B", StringComparison.Ordinal)).Fails().Reports);
        Assert.Equal("App.csproj", error.File);
        Assert.StartsWith(property.Split('=')[0].Replace("Extra", "SecretReference", StringComparison.Ordinal) + " is '", error.Message, StringComparison.Ordinal);
    }

    public sealed class App : IDisposable
    {
        public App() => Sandbox
            .WithPackage()
            .Project("App", """
                <ItemGroup><SecretReference Include="$(Extra)" /></ItemGroup>
                <ItemGroup Condition="'$(WithAvalonia)' == 'true'"><PackageReference Include="Avalonia" Version="11.0.0" /></ItemGroup>
                """, properties: "")
            .Dotnet("restore", "App").Succeeds();

        internal Sandbox Sandbox { get; } = new();

        public void Dispose() => Sandbox.Dispose();
    }
}
