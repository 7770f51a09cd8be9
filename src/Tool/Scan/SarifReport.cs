using System.Text.Json;
using SecretGuard.Detection;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;

namespace SecretGuard.Tool.Scan;

/// <summary>SARIF 2.1.0 (OASIS), as code-scanning services read it.</summary>
internal static class SarifReport
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    public static void Write(ScanResult scan, Host host) =>
        JsonOutput.WriteObject(host.Out, json =>
        {
            var rules = scan.Findings.Select(found => (found.Rule, found.Diagnostic)).Distinct()
                .OrderBy(rule => rule.Rule.Slug, StringComparer.Ordinal).ToList();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var found in scan.Findings) WriteResult(json, found, rules.IndexOf((found.Rule, found.Diagnostic)));
            json.WriteEndArray();
            WriteInvocation(json, scan);
            json.WriteEndObject();
            json.WriteEndArray();
        });

    private static void WriteTool(Utf8JsonWriter json, List<(Rule Rule, string Diagnostic)> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "SecretGuard");
        json.WriteString("semanticVersion", CommandLine.Version);
        json.WriteString("informationUri", "https://github.com/secretguard/secretguard");
        json.WriteStartArray("rules");
        foreach (var (rule, diagnostic) in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Slug);
            json.WriteString("name", diagnostic);
            WriteText(json, "shortDescription", rule.Title);
            WriteText(json, "help", "Rotate the value, then keep it in the store: dotnet secretguard set NAME.");
            json.WriteString("helpUri", DiagnosticIds.HelpLink(diagnostic));
            json.WriteStartObject("properties");
            json.WriteStartArray("tags");
            json.WriteStringValue("security");
            json.WriteEndArray();
            json.WriteString("security-severity", "8.0");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Located found, int ruleIndex)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", found.Rule.Slug);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString(
            "level",
            found.Finding.Confidence == Confidence.Low ? "note" : found.Finding.Confidence == Confidence.High ? "error" : "warning");
        WriteText(json, "message", found.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', found.Path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", found.Start.Line);
        json.WriteNumber("startColumn", found.Start.Column);
        json.WriteNumber("endLine", found.End.Line);
        json.WriteNumber("endColumn", found.End.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("secretguard/v1", found.Fingerprint);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json, ScanResult scan)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", !scan.IsIncomplete);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var skip in scan.Skipped)
        {
            json.WriteStartObject();
            json.WriteString("level", skip.IsFault ? "error" : "note");
            WriteText(json, "message", $"'{skip.Path}' was not searched: {skip.Reason}");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
