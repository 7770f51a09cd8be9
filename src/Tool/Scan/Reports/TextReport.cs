using SecretGuard.Detection;
using SecretGuard.Tool.Output;

namespace SecretGuard.Tool.Scan.Reports;

/// <summary>For people at a terminal and readers of build logs: findings under their rules, advice once for each.</summary>
internal static class TextReport
{
    /// <summary>What is longer stands out of its column, rather than moving everybody else's.</summary>
    private const int WidestPlace = 48;

    public static void Write(ScanResult scan, ReportContext context)
    {
        var ink = context.IsColoured ? Ink.Coloured : Ink.Plain;
        foreach (var group in ScanReports.ByRule(scan)) WriteGroup(context.Output, ink, group.Key, [.. group]);
        foreach (var value in scan.Explained ?? [])
        {
            var verdict = value.IsFinding ? "finding" : "no finding";
            context.Output.WriteLine($"{Printable.Of(value.Path)}:{value.Start.Line}:{value.Start.Column}: {verdict}: {value.Because}");
        }

        context.Output.WriteLine(Summary(scan));
        var messages = new Messages(context.Host);
        foreach (var skip in scan.Skipped.Where(skip => skip.IsFault)) messages.Error($"'{Printable.Of(skip.Path)}' {skip.Reason}");
        foreach (var note in scan.Notes)
            messages.Warning(note.Path.Length == 0 ? note.Message : $"'{Printable.Of(note.Path)}' line {note.Line}: {note.Message}");
        if (scan.Findings.Count > 0) messages.Hint("rotate first what was found, then keep it with: dotnet secretguard set NAME");
    }

    public static string Summary(ScanResult scan)
    {
        List<string> parts = [$"{ScanReports.Count(scan.Findings.Count, "finding")} in {ScanReports.Count(scan.Files, "file")}"];
        if (scan.Accepted.Count > 0) parts.Add($"{scan.Accepted.Count} accepted");
        if (scan.Skipped.Count > 0) parts.Add($"{scan.Skipped.Count} skipped");
        return string.Join(", ", parts);
    }

    private static void WriteGroup(TextWriter output, Ink ink, Rule rule, List<Located> findings)
    {
        output.WriteLine($"{ink.Strong(rule.Slug)}: {Printable.Of(rule.Title)}");
        var width = findings.Select(found => Place(found).Length).Where(length => length <= WidestPlace).DefaultIfEmpty().Max();
        foreach (var found in findings)
        {
            var level = ScanReports.Word(found.Confidence).PadRight("medium".Length);
            output.WriteLine(
                $"  {Place(found).PadRight(width)}  {ink.Level(found.Confidence, level)}  {found.Diagnostic}  {Line(ink, found.Excerpt)}");
        }

        output.WriteLine($"  {ink.Faint(Advice.Of(rule).Revocation)}");
        output.WriteLine();
    }

    private static string Place(Located found) =>
        $"{Printable.Of(found.Path)}{ScanReports.Position(found)}{(found.Commit is { } commit ? $" in {commit[..10]}" : "")}";

    private static string Line(Ink ink, Excerpt excerpt) => excerpt.Lead + ink.Masked(Excerpt.Mask) + excerpt.Trail;
}
