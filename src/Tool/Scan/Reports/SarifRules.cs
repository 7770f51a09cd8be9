using System.Text.Json;
using SecretGuard.Detection;

namespace SecretGuard.Tool.Scan.Reports;

/// <summary>The rules of a SARIF run: those with results, each with help and what services sort alerts by.</summary>
internal sealed class SarifRules
{
    /// <summary>CWE-798: use of hard-coded credentials. GitHub shows at most ten tags of a rule.</summary>
    private static readonly string[] Tags = ["security", "secret", "external/cwe/cwe-798"];

    private readonly List<(Rule Rule, Confidence Confidence)> rules;
    private readonly Dictionary<string, int> indexes = [];

    private SarifRules(List<(Rule Rule, Confidence Confidence)> rules)
    {
        this.rules = rules;
        for (var i = 0; i < rules.Count; i++) indexes[rules[i].Rule.Slug] = i;
    }

    public static SarifRules Of(IEnumerable<Located> findings) =>
        new([.. findings.GroupBy(found => found.Rule.Slug)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.First().Rule, group.Max(found => found.Confidence)))]);

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
        foreach (var (rule, confidence) in rules) Write(json, rule, confidence);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Rule rule, Confidence confidence)
    {
        var advice = Advice.Of(rule);
        json.WriteStartObject();
        json.WriteString("id", rule.Slug);
        json.WriteString("name", rule.DiagnosticId);
        SarifReport.WriteText(json, "shortDescription", rule.Title);
        SarifReport.WriteText(json, "fullDescription", $"A {rule.Title} stands in a file, where everybody who can read it has it.");
        SarifReport.WriteText(json, "help", Help(advice, "", "- "), Help(advice, $"**{rule.Title}**\n\n", "1. "));
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
