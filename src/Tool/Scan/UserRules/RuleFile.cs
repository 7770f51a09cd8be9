using System.Text.RegularExpressions;
using SecretGuard.Detection;
using SecretGuard.Detection.Json;
using SecretGuard.Tool.Scan.Committed;
using SecretGuard.Tool.Scan.Known;

namespace SecretGuard.Tool.Scan.UserRules;

/// <summary>
/// Reads a file of rules. It may come from anybody who can send a pull request, so everything in it is limited, and no pattern is accepted
/// that could be made to search for ever.
/// </summary>
internal sealed partial class RuleFile
{
    private const int LargestFile = 1024 * 1024;
    private const int MostRules = 500;
    private const int MostItems = 50;
    private const int LongestPattern = 1000;
    private const int LongestText = 4096;
    private const int ShortestKeyword = 3;
    private const int LargestAutomaton = 4096;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);
    private static readonly string[] Levels = ["low", "medium", "high"];

    private readonly CommittedFile file;
    private readonly TimeProvider clock;

    private RuleFile(string path, TimeProvider clock)
    {
        file = new("the file of rules", path);
        this.clock = clock;
    }

    /// <param name="path">Full.</param>
    /// <param name="clock">Measures how long the rules take.</param>
    public static RuleSet Read(string path, TimeProvider clock) => new RuleFile(path, clock).Read();

    private RuleSet Read()
    {
        var root = file.Read(LargestFile);
        file.RequireMembers(root, "$schema", "version", "rules", "disable", "allow");
        var items = Items(root, "rules", MostRules);
        foreach (var item in items) file.Require(item, JsonTokenKind.ObjectStart, "a rule is an object");
        var rules = items.Select(ReadRule).ToList();
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules.FindIndex(rule => rule.Rule.Slug == rules[i].Rule.Slug) < i) throw file.Fault(items[i], "another rule has this id");
        }

        return new(rules, Items(root, "disable", MostRules).Select(ReadDisabled), Paths(root, "allow"), clock);
    }

    private string ReadDisabled(JsonValue item) =>
        RuleSet.IsBuiltIn(item.Text) && item.Text != KnownSecrets.Slug
            ? item.Text
            : throw file.Fault(item, "there is no built-in rule of this name to turn off");

    private UserRule ReadRule(JsonValue rule)
    {
        file.RequireMembers(
            rule,
            "id",
            "title",
            "keywords",
            "pattern",
            "secretGroup",
            "minEntropy",
            "confidence",
            "include",
            "exclude",
            "finds",
            "ignores");
        var id = Text(rule, "id", 64);
        if (!Slug().IsMatch(id.Text)) throw file.Fault(id, "an id is made of small letters and digits with dashes between them");
        if (RuleSet.IsBuiltIn(id.Text)) throw file.Fault(id, "a built-in rule has this id");
        var pattern = ReadPattern(Text(rule, "pattern", LongestPattern));
        var (group, entropy) = (Number(rule, "secretGroup", 99), Number(rule, "minEntropy", 16));
        if (!pattern.GetGroupNumbers().Contains((int)group)) throw file.Fault(rule["secretGroup"]!, "the pattern has no such group");
        return new(
            new(id.Text, DiagnosticIds.KnownFormat, Text(rule, "title", 100).Text),
            ReadKeywords(rule),
            pattern,
            (int)group,
            ReadConfidence(rule))
        {
            LeastEntropy = entropy,
            Include = Paths(rule, "include"),
            Exclude = Paths(rule, "exclude"),
            Finds = [.. Items(rule, "finds", MostItems).Select(Example)],
            Ignores = [.. Items(rule, "ignores", MostItems).Select(Example)],
        };
    }

    private Regex ReadPattern(JsonValue pattern)
    {
        // What the platform may build for one pattern; counted repetitions within each other grow without a limit otherwise.
        AppContext.SetData("REGEX_NONBACKTRACKING_MAX_AUTOMATA_SIZE", LargestAutomaton);
        try
        {
            return new Regex(pattern.Text, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, Longest);
        }
        catch (RegexParseException e)
        {
            throw file.Fault(pattern, $"the pattern is no regular expression: {e.Error} at character {e.Offset}");
        }
        catch (NotSupportedException)
        {
            throw file.Fault(pattern, "the pattern is too large, "
                + "or asks for what cannot be searched in linear time: look-around, references back, atomic groups");
        }
    }

    private List<string> ReadKeywords(JsonValue rule)
    {
        var keywords = Items(rule, "keywords", MostItems);
        if (keywords.Count == 0)
            throw file.Fault(rule, "the rule has no 'keywords': without one, every line of every file would be searched");
        foreach (var keyword in keywords)
        {
            if (keyword.Kind != JsonTokenKind.String || keyword.Text.Length < ShortestKeyword
                || keyword.Text.Length > LongestPattern || !keyword.Text.All(c => c is > ' ' and <= '~'))
            {
                throw file.Fault(keyword, $"a keyword is {ShortestKeyword} characters or more, of ASCII and without blanks");
            }
        }

        return [.. keywords.Select(keyword => keyword.Text)];
    }

    private Confidence ReadConfidence(JsonValue rule)
    {
        if (rule["confidence"] is not { } level) return Confidence.Medium;
        return Array.IndexOf(Levels, level.Text) is >= 0 and var index
            ? (Confidence)index
            : throw file.Fault(level, "'confidence' is low, medium or high");
    }

    // In parts, for a file that holds an example in one piece would be a finding itself.
    private string Example(JsonValue example)
    {
        if (example.Kind == JsonTokenKind.String) return example.Text;
        file.Require(example, JsonTokenKind.ArrayStart, "an example is a string, or an array of strings that are joined");
        foreach (var part in example.Items) file.Require(part, JsonTokenKind.String, "a part of an example is a string");
        return string.Concat(example.Items.Select(part => part.Text));
    }

    private List<PathPattern> Paths(JsonValue owner, string name) => [.. Items(owner, name, MostItems).Select(item =>
    {
        file.Require(item, JsonTokenKind.String, "a path is a string");
        return item.Text.Length is > 0 and <= LongestPattern
            ? new PathPattern(item.Text)
            : throw file.Fault(item, "a path is empty or too long");
    })];

    private IReadOnlyList<JsonValue> Items(JsonValue owner, string name, int most)
    {
        if (owner[name] is not { } items) return [];
        file.Require(items, JsonTokenKind.ArrayStart, $"'{name}' is no array");
        if (items.Items.Count > most) throw file.Fault(items, $"'{name}' has more than {most} elements");
        return items.Items.FirstOrDefault(item => item.Text.Length > LongestText) is { } longest
            ? throw file.Fault(longest, "this is too long")
            : items.Items;
    }

    private JsonValue Text(JsonValue rule, string name, int longest)
    {
        var member = rule[name] ?? throw file.Fault(rule, $"the rule has no '{name}'");
        file.Require(member, JsonTokenKind.String, $"'{name}' is no string");
        return member.Text.Length > 0 && member.Text.Length <= longest
            ? member
            : throw file.Fault(member, $"'{name}' is empty, or longer than {longest} characters");
    }

    private double Number(JsonValue rule, string name, int most)
    {
        if (rule[name] is not { } member) return 0;
        return member.Kind == JsonTokenKind.Literal
            && double.TryParse(member.Text, System.Globalization.CultureInfo.InvariantCulture, out var number)
            && number >= 0 && number <= most
                ? number
                : throw file.Fault(member, $"'{name}' is a number from 0 to {most}");
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*\\z")]
    private static partial Regex Slug();
}
