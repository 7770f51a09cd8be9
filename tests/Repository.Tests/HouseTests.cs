using System.Text.RegularExpressions;

namespace SecretGuard.Repository.Tests;

/// <summary>Which room may name which. A reference that is not in this table is a change of the design, not of a project file.</summary>
public sealed partial class HouseTests
{
    private static readonly Dictionary<string, string> References = new()
    {
        ["Detection"] = "",
        ["Manifest"] = "Detection",
        ["Store"] = "",
        ["Tool"] = "Detection Manifest Store",
        ["Analyzers"] = "source:Detection source:Manifest",
        ["CodeFixes"] = "source:Detection source:Manifest",
        ["Tasks"] = "packed:Analyzers packed:CodeFixes source:Detection source:Manifest",
    };

    public static TheoryData<string> Rooms =>
        [.. Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(folder => Path.GetFileName(folder)!)];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_names_only_the_rooms_of_the_table(string room)
    {
        var project = Repository.Read($"src/{room}/SecretGuard.{room}.csproj");
        var found = ProjectReference().Matches(project).Select(m => m.Groups[1].Value)
            .Concat(Packed().Matches(project).Select(m => "packed:" + m.Groups[1].Value))
            .Concat(WholeSource().Matches(project).Select(m => "source:" + m.Groups[1].Value));
        Assert.Equal(References[room], string.Join(' ', found.Distinct().Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Every_room_has_its_tests_and_is_in_the_solution()
    {
        var solution = Repository.Read("SecretGuard.sln");
        foreach (var project in Repository.Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal)))
        {
            Assert.Contains(project.Replace('/', '\\'), solution, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Versions_are_written_in_one_place()
    {
        foreach (var project in Repository.Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal)))
        {
            Assert.DoesNotMatch("<PackageReference [^>]* Version=", Repository.Read(project));
        }
    }

    [Fact]
    public void Only_the_tool_is_locked_for_platforms()
    {
        // A publish for one platform writes it into every lock file on its way, and a locked restore refuses those.
        foreach (var file in Repository.Files.Where(file => file.EndsWith("packages.lock.json", StringComparison.Ordinal)))
        {
            Assert.Equal(
                file.StartsWith("src/Tool/", StringComparison.Ordinal),
                Repository.Read(file).Contains("/linux-x64\"", StringComparison.Ordinal));
        }
    }

    [GeneratedRegex("""<ProjectReference Include="\.\./(\w+)/""")]
    private static partial Regex ProjectReference();

    [GeneratedRegex("""(?<=<PackedAnalyzer [^>]*)\.\./(\w+)/""")]
    private static partial Regex Packed();

    [GeneratedRegex("""<Compile Include="\.\./(\w+)/\*\*""")]
    private static partial Regex WholeSource();
}
