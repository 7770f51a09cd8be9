using SecretGuard.Package.Tests.Fixture;

namespace SecretGuard.Package.Tests;

public sealed class SilenceTests
{
    [Fact]
    public void Console_worker_web_and_library_projects_build_without_a_word_where_warnings_are_errors()
    {
        using var sandbox = new Sandbox();
        sandbox.WithPackage()
            .Project("Console").Manifest("Console", "A_KEY")
            .Project("Worker", sdk: "Microsoft.NET.Sdk.Worker").Manifest("Worker", "B_KEY")
            .Project("Web", sdk: "Microsoft.NET.Sdk.Web", properties: "<RequiresAspNetWebAssets>false</RequiresAspNetWebAssets>").Manifest("Web", "C_KEY")
            .Project("Library", """<ItemGroup><SecretReference Include="D_KEY" /></ItemGroup>""", properties: "")
            .Write("all.slnx", """
                <Solution>
                  <Project Path="Console/Console.csproj" /><Project Path="Worker/Worker.csproj" /><Project Path="Web/Web.csproj" /><Project Path="Library/Library.csproj" />
                </Solution>
                """);
        Assert.Empty(sandbox.Build("all.slnx", "-warnaserror").Succeeds().Reports);
    }
}
