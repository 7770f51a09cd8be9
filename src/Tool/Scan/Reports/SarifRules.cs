using System.Text.Json;
using SecretGuard.Detection;

namespace SecretGuard.Tool.Scan.Reports;

/// <summary>The rules of a SARIF run: those with results, each with help and what services sort alerts by.</summary>
internal sealed class SarifRules
{
    private const int MostTitles = 5;

    /// <summary>CWE-798: use of hard-coded credentials. GitHub shows at most ten tags of a rule.</summary>
    private static readonly string[] Tags = ["security", "secret", "external/cwe/cwe-798"];

    private readonly List<(Rule Rule, string Title, Confidence Confidence)> rules;
    private readonly Dictionary<string, int> indexes = [];

    private SarifRules(List<(Rule Rule, string Title, Confidence Confidence)> rules)
    {
        this.rules = rules;
        for (var i = 0; i < rules.Count; i++) indexes[rules[i].Rule.Slug] = i;
    }

    public static SarifRules Of(IEnumerable<Located> findings) =>
        new([.. findings.GroupBy(found => found.Rule.Slug)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.First().Rule, Title(group), group.Max(found => found.Confidence)))]);

    // A known value's rule is called by its secret, and several secrets share the name.
    private static string Title(IEnumerable<Located> findings) =>
        string.Join("; ", findings.Select(found => found.Rule.Title).Distinct(StringComparer.Ordinal).Take(MostTitles));

    public static string Level(Confidence confidence) => confidence switch
    {
        Confidence.High => "error",
        Confidence.Medium => "warning",
        _ => "note",
    };

    public int IndexOf(Located found) => indexes[found.Rule.Slug];

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("rules");
        foreach (var (rule, title, confidence) in rules) Write(json, rule, title, confidence);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Rule rule, string title, Confidence confidence)
    {
        var advice = Advice.Of(rule);
        json.WriteStartObject();
        json.WriteString("id", rule.Slug);
        json.WriteString("name", rule.DiagnosticId);
        SarifReport.WriteText(json, "shortDescription", title);
        SarifReport.WriteText(json, "fullDescription", $"A {title} stands in a file, where everybody who can read it has it.");
        SarifReport.WriteText(json, "help", Help(advice, "", "- "), Help(advice, $"**{title}**\n\n", "1. "));
        json.WriteString("helpUri", DiagnosticIds.HelpLink(rule.DiagnosticId));
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(confidence));
        json.WriteEndObject();
        WriteProperties(json, confidence);
        json.WriteEndObject();
    }

    // What GitHub sorts by: over 9.0 is critical, from 7.0 high, from 4.0 medium, below low.
    private static void WriteProperties(Utf8JsonWriter json, Confidence confidence)
    {
        var (precision, severity) = confidence switch
        {
            Confidence.High => ("very-high", "9.5"),
            Confidence.Medium => ("high", "7.5"),
            _ => ("low", "3.5"),
        };
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        foreach (var tag in Tags) json.WriteStringValue(tag);
        json.WriteEndArray();
        json.WriteString("precision", precision);
        json.WriteString("security-severity", severity);
        json.WriteEndObject();
    }

    private static string Help(Advice advice, string head, string bullet) =>
        head + string.Join('\n', Advice.Steps.Select(step => bullet + step)) + $"\n\nHere: {advice.Revocation}";
}
