using SecretGuard.Detection;

namespace SecretGuard.Tool.Scan.Reports;

/// <summary>The formats of <c>--format</c>. A new one is a file here and a line in the table.</summary>
internal static class ScanReports
{
    public static readonly IReadOnlyDictionary<string, Action<ScanResult, ReportContext>> ByName =
        new Dictionary<string, Action<ScanResult, ReportContext>>
        {
            ["text"] = TextReport.Write,
            ["json"] = JsonReport.Write,
            ["sarif"] = SarifReport.Write,
            ["html"] = HtmlReport.Write,
        };

    public static string Word(Confidence confidence) => confidence switch
    {
        Confidence.High => "high",
        Confidence.Medium => "medium",
        _ => "low",
    };

    public static string Word(Acceptance acceptance) => acceptance == Acceptance.InSource ? "comment" : "baseline";

    /// <summary>What follows a path: line and column, in a file that is no text the place of the byte.</summary>
    public static string Position(Located found) =>
        found.Offset is { } offset ? $" byte {offset}" : $":{found.Start.Line}:{found.Start.Column}";

    public static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>Findings under their rules: the surest first, then the most frequent.</summary>
    public static IReadOnlyList<IGrouping<Rule, Located>> ByRule(ScanResult scan) =>
    [
        .. scan.Findings.GroupBy(found => found.Rule)
            .OrderByDescending(group => group.Max(found => found.Confidence))
            .ThenByDescending(group => group.Count())
            .ThenBy(group => group.Key.Slug, StringComparer.Ordinal),
    ];
}
