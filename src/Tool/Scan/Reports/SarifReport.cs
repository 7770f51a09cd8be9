using System.Text.Json;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;

namespace SecretGuard.Tool.Scan.Reports;

/// <summary>SARIF 2.1.0 (OASIS), as code-scanning services read it.</summary>
internal static class SarifReport
{
    /// <summary>What GitHub takes in one run before it refuses the file; what is less sure is left out first.</summary>
    public const int MostResults = 25_000;

    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";
    private const string Root = "%SRCROOT%";

    public static void Write(ScanResult scan, ReportContext context) =>
        JsonOutput.WriteObject(context.Output, json =>
        {
            var told = Told(scan);
            var rules = SarifRules.Of(told.Select(entry => entry.Finding));
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules);
            json.WriteString("columnKind", "utf16CodeUnits");
            WriteRoot(json);
            WriteRevision(json, Revision.Of(context.Root));
            json.WriteStartArray("results");
            foreach (var (found, by) in told) WriteResult(json, found, by, rules.IndexOf(found));
            json.WriteEndArray();
            WriteInvocation(json, scan, told.Count);
            json.WriteEndObject();
            json.WriteEndArray();
        });

    private static List<(Located Finding, Acceptance? By)> Told(ScanResult scan) =>
    [
        .. scan.Findings.Select(found => (found, (Acceptance?)null))
            .Concat(scan.Accepted.Select(accepted => (accepted.Finding, (Acceptance?)accepted.By)))
            .OrderByDescending(entry => entry.Item2 is null)
            .ThenByDescending(entry => entry.Item1.Confidence)
            .Take(MostResults),
    ];

    private static void WriteTool(Utf8JsonWriter json, SarifRules rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "SecretGuard");
        json.WriteString("semanticVersion", ToolVersion.Text);
        json.WriteString("informationUri", "https://github.com/secretguard/secretguard");
        rules.Write(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // Without a URI: the place on this machine is nobody's business, and a service knows its own checkout.
    private static void WriteRoot(Utf8JsonWriter json)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(Root);
        WriteText(json, "description", "The root of the repository.");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRevision(Utf8JsonWriter json, Revision? revision)
    {
        if (revision?.Remote is not { } remote) return;
        json.WriteStartArray("versionControlProvenance");
        json.WriteStartObject();
        json.WriteString("repositoryUri", remote.AbsoluteUri);
        json.WriteString("revisionId", revision.Commit);
        if (revision.Branch is { } branch) json.WriteString("branch", branch);
        json.WriteStartObject("mappedTo");
        json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteResult(Utf8JsonWriter json, Located found, Acceptance? by, int ruleIndex)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", found.Rule.Slug);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", SarifRules.Level(found.Confidence));
        WriteText(json, "message", found.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WriteLocation(json, found);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("primaryLocationLineHash", $"{found.Fingerprint[..16]}:{found.Ordinal + 1}");
        json.WriteString("secretguard/v1", found.Fingerprint);
        json.WriteEndObject();
        if (by is { } acceptance) WriteSuppression(json, acceptance);
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, Located found)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', found.StablePath.Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
        json.WriteStartObject("region");
        if (found.Offset is { } offset)
        {
            json.WriteNumber("byteOffset", offset);
            json.WriteNumber("byteLength", found.Finding.Length);
        }

        json.WriteNumber("startLine", found.Start.Line);
        json.WriteNumber("startColumn", found.Start.Column);
        json.WriteNumber("endLine", found.End.Line);
        json.WriteNumber("endColumn", found.End.Column);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteSuppression(Utf8JsonWriter json, Acceptance by)
    {
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", by == Acceptance.InSource ? "inSource" : "external");
        json.WriteString("justification", by == Acceptance.InSource ? "A 'secretguard:allow' comment accepts it." : "The baseline has it.");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteInvocation(Utf8JsonWriter json, ScanResult scan, int told)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", !scan.IsIncomplete);
        json.WriteStartArray("toolExecutionNotifications");
        var untold = scan.Findings.Count + scan.Accepted.Count - told;
        if (untold > 0) WriteNotification(json, "warning", $"{ScanReports.Count(untold, "result")} more than a run may have are left out");
        foreach (var skip in scan.Skipped.OrderByDescending(skip => skip.IsFault).Take(MostResults))
        {
            WriteNotification(json, skip.IsFault ? "error" : "note", $"'{skip.Path}' was not searched: {skip.Reason}");
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteNotification(Utf8JsonWriter json, string level, string message)
    {
        json.WriteStartObject();
        json.WriteString("level", level);
        WriteText(json, "message", message);
        json.WriteEndObject();
    }

    public static void WriteText(Utf8JsonWriter json, string name, string text, string? markdown = null)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        if (markdown is not null) json.WriteString("markdown", markdown);
        json.WriteEndObject();
    }
}
