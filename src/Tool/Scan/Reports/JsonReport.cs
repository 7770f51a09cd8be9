using System.Text.Json;
using SecretGuard.Tool.Output;

namespace SecretGuard.Tool.Scan.Reports;

/// <summary>For programs; docs/scan.md describes it, and members are only ever added.</summary>
internal static class JsonReport
{
    public static void Write(ScanResult scan, ReportContext context) =>
        JsonOutput.Write(context.Output, json =>
        {
            json.WriteObjects("findings", scan.Findings, item => WriteFinding(json, item));
            json.WriteObjects("accepted", scan.Accepted, item => WriteAccepted(json, item));
            json.WriteObjects("skipped", scan.Skipped, item => WriteSkipped(json, item));
            json.WriteObjects("notes", scan.Notes, item => WriteNote(json, item));
            if (scan.Explained is { } explained) json.WriteObjects("explained", explained, item => WriteExplained(json, item));
        });

    private static void WriteFinding(Utf8JsonWriter json, Located found)
    {
        json.WriteString("rule", found.Rule.Slug);
        json.WriteString("diagnostic", found.Diagnostic);
        json.WriteString("path", found.Path);
        json.WriteNumber("line", found.Start.Line);
        json.WriteNumber("column", found.Start.Column);
        json.WriteNumber("endLine", found.End.Line);
        json.WriteNumber("endColumn", found.End.Column);
        if (found.Offset is { } offset) json.WriteNumber("offset", offset);
        json.WriteString("confidence", ScanReports.Word(found.Confidence));
        json.WriteString("fingerprint", found.Fingerprint);
        json.WriteString("message", found.Message);
        if (found.Commit is { } commit) json.WriteString("commit", commit);
    }

    private static void WriteAccepted(Utf8JsonWriter json, Accepted accepted)
    {
        json.WriteString("by", ScanReports.Word(accepted.By));
        WriteFinding(json, accepted.Finding);
    }

    private static void WriteSkipped(Utf8JsonWriter json, Skipped skip)
    {
        json.WriteString("path", skip.Path);
        json.WriteString("reason", skip.Reason);
    }

    private static void WriteNote(Utf8JsonWriter json, Note note)
    {
        json.WriteString("path", note.Path);
        json.WriteNumber("line", note.Line);
        json.WriteString("message", note.Message);
    }

    private static void WriteExplained(Utf8JsonWriter json, Explained value)
    {
        json.WriteString("path", value.Path);
        json.WriteNumber("line", value.Start.Line);
        json.WriteNumber("column", value.Start.Column);
        json.WriteBoolean("isFinding", value.IsFinding);
        json.WriteString("because", value.Because);
    }
}
