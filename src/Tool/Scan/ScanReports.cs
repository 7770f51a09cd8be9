using SecretGuard.Detection;
using SecretGuard.Tool.Output;

namespace SecretGuard.Tool.Scan;

/// <summary>Writes what a scan found, in the formats of <c>--format</c>.</summary>
internal static class ScanReports
{
    public static readonly IReadOnlyDictionary<string, Action<ScanResult, Host>> ByName = new Dictionary<string, Action<ScanResult, Host>>
    {
        ["text"] = WriteText,
        ["json"] = WriteJson,
        ["sarif"] = SarifReport.Write,
    };

    private static void WriteText(ScanResult scan, Host host)
    {
        foreach (var found in scan.Findings)
        {
            host.Out.WriteLine($"{found.Path}:{found.Start.Line}:{found.Start.Column}: {Word(found.Finding.Confidence)} {found.Diagnostic} {found.Rule.Slug}: {found.Rule.Title}");
        }

        var skipped = scan.Skipped.Count == 0 ? "" : $", {scan.Skipped.Count} skipped";
        host.Out.WriteLine($"{Count(scan.Findings.Count, "finding")} in {Count(scan.Files, "file")}{skipped}");
        var messages = new Messages(host);
        foreach (var skip in scan.Skipped.Where(skip => skip.IsFault)) messages.Error($"'{skip.Path}' {skip.Reason}");
        if (scan.Findings.Count > 0) messages.Hint("rotate what was found, then keep it with: dotnet secretguard set NAME");
    }

    private static void WriteJson(ScanResult scan, Host host) =>
        JsonOutput.Write(host.Out, json =>
        {
            json.WriteStartArray("findings");
            foreach (var found in scan.Findings)
            {
                json.WriteStartObject();
                json.WriteString("rule", found.Rule.Slug);
                json.WriteString("diagnostic", found.Diagnostic);
                json.WriteString("path", found.Path);
                json.WriteNumber("line", found.Start.Line);
                json.WriteNumber("column", found.Start.Column);
                json.WriteNumber("endLine", found.End.Line);
                json.WriteNumber("endColumn", found.End.Column);
                json.WriteString("confidence", Word(found.Finding.Confidence));
                json.WriteString("fingerprint", found.Fingerprint);
                json.WriteString("message", found.Message);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("skipped");
            foreach (var skip in scan.Skipped)
            {
                json.WriteStartObject();
                json.WriteString("path", skip.Path);
                json.WriteString("reason", skip.Reason);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });

    public static string Word(Confidence confidence) => confidence switch
    {
        Confidence.High => "high",
        Confidence.Medium => "medium",
        _ => "low",
    };

    private static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
