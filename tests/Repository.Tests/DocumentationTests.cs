using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using SecretGuard.Detection;
using SecretGuard.Manifest;
using SecretGuard.Tool.Cli;

namespace SecretGuard.Repository.Tests;

/// <summary>What is documented is there, and what is there is documented.</summary>
public sealed partial class DocumentationTests
{
    public static TheoryData<string> Pages => [.. Repository.Files.Where(file => file.EndsWith(".md", StringComparison.Ordinal))];

    private static IEnumerable<string> Ids =>
        typeof(DiagnosticIds).GetFields(BindingFlags.Static | BindingFlags.Public).Select(id => (string)id.GetValue(null)!);

    [Fact]
    public void The_page_of_the_verbs_is_the_generated_one()
    {
        var path = Path.Combine(Repository.Root, "docs", "cli.md");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1") File.WriteAllText(path, CliPage.Text());
        Assert.Equal(CliPage.Text(), File.ReadAllText(path));
    }

    [Fact]
    public void Every_diagnostic_has_a_page_and_a_row()
    {
        var table = Repository.Read("docs/rules/README.md");
        foreach (var id in Ids)
        {
            Assert.StartsWith($"# {id}", Repository.Read($"docs/rules/{id}.md"), StringComparison.Ordinal);
            Assert.Contains($"[{id}]({id}.md)", table, StringComparison.Ordinal);
        }

        Assert.Equal(Ids.Count() + 1, Repository.Files.Count(file => file.StartsWith("docs/rules/", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_link_leads_to_a_file(string page)
    {
        foreach (Match link in Link().Matches(Repository.Read(page)))
        {
            var target = link.Groups[1].Value;
            if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith('#')) continue;
            Assert.True(
                Path.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(page)!, target.Split('#')[0])), $"{page} -> {target}");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_verb_and_an_option_that_a_page_names_exist(string page)
    {
        foreach (Match call in Call().Matches(Repository.Read(page)))
        {
            var verb = VerbTable.All.FirstOrDefault(verb => verb.Name == call.Groups[1].Value);
            Assert.True(verb is not null, $"{page}: {call.Value}");
            foreach (Match option in Option().Matches(call.Groups[2].Value.Split(" -- ")[0]))
            {
                Assert.Contains(verb.AllOptions, o => o.Name == option.Value);
            }
        }
    }

    [Fact]
    public void Every_property_of_the_targets_is_documented_and_there_is_no_other()
    {
        var targets = string.Concat(Repository.Files.Where(file => file.StartsWith("src/Tasks/build", StringComparison.Ordinal))
            .Select(Repository.Read));
        var used = Property().Matches(targets).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);
        var documented = DocumentedProperty().Matches(Repository.Read("docs/package.md")).Select(m => m.Groups[1].Value).Distinct()
            .Order(StringComparer.Ordinal);
        Assert.Equal(documented, used);
    }

    [Fact]
    public void Every_package_is_explained()
    {
        var page = Repository.Read("docs/dependencies.md");
        foreach (Match package in Regex.Matches(Repository.Read("Directory.Packages.props"), "PackageVersion Include=\"([^\"]+)\""))
            Assert.Contains(package.Groups[1].Value, page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_schema_knows_the_members_and_kinds_that_the_reader_knows()
    {
        var schema = JsonDocument.Parse(Repository.Read("docs/schema/secretguard.schema.json")).RootElement;
        var secret = schema.GetProperty("definitions").GetProperty("secret").GetProperty("properties");
        Assert.Equal(SecretKinds.Names, secret.GetProperty("kind").GetProperty("enum").EnumerateArray().Select(kind => kind.GetString()!));
        foreach (var member in secret.EnumerateObject())
        {
            var value = member.Name == "kind"
                ? "\"other\""
                : member.Value.GetProperty("type").GetString() switch { "boolean" => "true", "array" => "[]", _ => "\"x\"" };
            Assert.Empty(ManifestReader.Read($$"""{ "secrets": { "A": { "{{member.Name}}": {{value}} } } }""").Problems);
        }

        var manifest = Repository.Read("docs/manifest.md");
        Assert.All(secret.EnumerateObject(), member => Assert.Contains($"`{member.Name}`", manifest, StringComparison.Ordinal));
        foreach (var name in schema.GetProperty("properties").EnumerateObject().Select(member => member.Name)
            .Where(name => name != "$schema"))
        {
            Assert.Contains($"`{name}`", manifest, StringComparison.Ordinal);
        }
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"dotnet secretguard ([a-z]+)([^`\n|]*)")]
    private static partial Regex Call();

    [GeneratedRegex(@"(?<= )--[a-z-]+")]
    private static partial Regex Option();

    [GeneratedRegex(@"\$\((SecretGuard\w+)\)")]
    private static partial Regex Property();

    [GeneratedRegex(@"^\| `(SecretGuard\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex DocumentedProperty();
}
