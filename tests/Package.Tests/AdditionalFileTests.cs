using System.Text.Json;
using SecretGuard.Package.Tests.Fixture;

namespace SecretGuard.Package.Tests;

/// <summary>The files that analyzers read beside the code.</summary>
public sealed class AdditionalFileTests
{
    [Fact]
    public void Configuration_is_marked_and_hidden_and_nothing_of_an_output_is()
    {
        using var sandbox = new Sandbox();
        foreach (var file in new[] { "appsettings.json", "appsettings.Development.json", "deep/appsettings.json", "Web.config", "Properties/launchSettings.json",
            "wwwroot/appsettings.json", "bin/Debug/appsettings.json", "obj/appsettings.json", "other.json" })
            sandbox.Write("App/" + file, "{}");
        sandbox.WithPackage().Manifest("App").Project("App", """<ItemGroup><AdditionalFiles Include="appsettings.json;words.txt" /></ItemGroup>""")
            .Dotnet("restore", "App").Succeeds();

        var files = Files(sandbox);
        Assert.Equal(
            ["Properties/launchSettings.json", "Web.config", "appsettings.Development.json", "appsettings.json", "deep/appsettings.json", "secretguard.json", "words.txt"],
            files.Select(file => file.Name).Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.Equal(file.Name != "words.txt", file.Marked));
        Assert.All(files.Where(file => file.Name is not ("appsettings.json" or "words.txt")), file => Assert.False(file.Visible));
        Assert.Equal(["appsettings.json", "words.txt"], Files(sandbox, "-p:SecretGuardAdditionalFiles=false").Select(file => file.Name));
    }

    private static List<(string Name, bool Marked, bool Visible)> Files(Sandbox sandbox, params string[] arguments)
    {
        var answer = sandbox.Ask("App", ["-getItem:AdditionalFiles", .. arguments]).Succeeds();
        using var json = JsonDocument.Parse(string.Join('\n', answer.Output));
        return
        [
            .. json.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray().Select(item => (
                item.GetProperty("Identity").GetString()!,
                item.TryGetProperty("SecretGuard", out var mark) && mark.GetString() == "true",
                !item.TryGetProperty("Visible", out var visible) || visible.GetString() != "false")),
        ];
    }
}
