using System.Text.Json;
using SecretGuard.Package.Tests.Fixture;

namespace SecretGuard.Package.Tests;

/// <summary><c>secretguard.references.json</c>: what the runner knows of a project without evaluating it.</summary>
public sealed class ReferencesFileTests
{
    private const string Name = "secretguard.references.json";

    [Fact]
    public void It_says_what_the_project_says_and_is_written_only_when_that_changes()
    {
        using var sandbox = new Sandbox();
        sandbox.WithPackage().Project("App", """<ItemGroup><SecretReference Include="A_KEY;B_KEY" /><SecretReference Include="A_KEY" /></ItemGroup>""")
            .Manifest("it's \"quoted\"", "C_KEY");
        sandbox["SecretGuardManifest"] = "../it's \"quoted\"/secretguard.json";
        sandbox["SecretGuardEnvironment"] = "Staging";
        sandbox["SecretGuardRun"] = "false";
        sandbox.Build("App").Succeeds();

        var file = sandbox.Path("App", "obj", "Debug", "net10.0", Name);
        var told = Read(file);
        Assert.Equal(["A_KEY", "B_KEY"], told.GetProperty("secrets").EnumerateArray().Select(name => name.GetString()));
        Assert.False(told.GetProperty("run").GetBoolean());
        Assert.Equal(sandbox.Path("it's \"quoted\"", "secretguard.json"), told.GetProperty("manifest").GetString());
        Assert.Equal("staging", told.GetProperty("environment").GetString());
        Assert.Equal(file, Read(sandbox.Path("App", "obj", Name)).GetProperty("at").GetString());

        var written = File.GetLastWriteTimeUtc(file);
        sandbox.Rebuild("App").Succeeds();
        Assert.Equal(written, File.GetLastWriteTimeUtc(file));
        sandbox.Rebuild("App", "-t:Clean").Succeeds();
        Assert.False(File.Exists(file));
    }

    [Fact]
    public void A_project_that_says_nothing_has_none()
    {
        using var sandbox = new Sandbox();
        sandbox.WithPackage().Project("App").Manifest("App", "A_KEY").Build("App").Succeeds();
        Assert.Empty(Directory.GetFiles(sandbox.Path("App", "obj"), Name, SearchOption.AllDirectories));
    }

    [Fact]
    public void Output_that_lies_elsewhere_is_pointed_to()
    {
        using var sandbox = new Sandbox();
        sandbox.Write("Directory.Build.props", $"<Project><PropertyGroup><UseArtifactsOutput>true</UseArtifactsOutput></PropertyGroup>{Sandbox.PackageReference}</Project>")
            .Project("App", """<ItemGroup><SecretReference Include="A_KEY" /></ItemGroup>""")
            .Build("App").Succeeds();
        var file = Read(sandbox.Path("App", "obj", Name)).GetProperty("at").GetString()!;
        Assert.StartsWith(sandbox.Path("artifacts", "obj"), file, StringComparison.Ordinal);
        Assert.Equal("A_KEY", Read(file).GetProperty("secrets")[0].GetString());
    }

    private static JsonElement Read(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        return json.RootElement.Clone();
    }
}
