using System.Globalization;
using SecretGuard.Detection;
using SecretGuard.Tool.Cli;

namespace SecretGuard.Tool.Scan.Reports;

/// <summary>For people who did not run the scan: one file that needs nothing else, on a screen or on paper.</summary>
internal sealed class HtmlReport
{
    private readonly ScanResult scan;
    private readonly ReportContext context;
    private readonly Markup page;

    private HtmlReport(ScanResult scan, ReportContext context)
    {
        this.scan = scan;
        this.context = context;
        page = new Markup(context.Output);
    }

    public static void Write(ScanResult scan, ReportContext context) => new HtmlReport(scan, context).Write();

    private void Write()
    {
        // Nothing is loaded and no script runs, whatever a hostile name might still manage to put in.
        page.Raw("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
            .Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">")
            .Raw("<meta name=\"viewport\" content=\"width=device-width, "
                + "initial-scale=1\"><meta name=\"color-scheme\" content=\"light dark\">")
            .Element("title", $"Secrets in {Name}").Raw("<style>").Raw(Style).Raw("</style></head>\n<body>");
        WriteHead();
        page.Element("main", () =>
        {
            if (scan.Findings.Count > 0) WriteFindings();
            WriteAccepted();
            WriteSkipped();
        });
        page.Element("footer", () => page.Text("Made by ")
            .Element("code", context.Command)
            .Text($" \u00b7 SecretGuard {ToolVersion.Text}. No value is in this file."));
        page.Raw("</body></html>\n");
    }

    private string Name => Path.GetFileName(Path.TrimEndingDirectorySeparator(context.Root)) is { Length: > 0 } name ? name : context.Root;

    private static string Style
    {
        get
        {
            using var style = typeof(HtmlReport).Assembly.GetManifestResourceStream("report.css")!;
            using var reader = new StreamReader(style);
            return reader.ReadToEnd();
        }
    }

    private void WriteHead()
    {
        page.Element("header", () =>
        {
            page.Element("p", "eyebrow", "SecretGuard scan");
            page.Element("h1", () => page.Text(Verdict()).Element("small", () => page.Text("in ").Element("bdi", Name)));
            page.Element("p", "meta", Details());
            page.Element("ul", "tiles", () =>
            {
                foreach (var level in (Confidence[])[Confidence.High, Confidence.Medium, Confidence.Low])
                {
                    Tile(
                        ScanReports.Word(level),
                        scan.Findings.Count(found => found.Confidence == level),
                        ScanReports.Word(level) + " confidence");
                }

                Tile("", scan.Accepted.Count, "accepted");
                Tile("", scan.Files, "files searched");
                Tile(scan.IsIncomplete ? "high" : "", scan.Skipped.Count, "not searched");
            });
        });
    }

    private string Verdict() => scan.Findings.Count > 0
        ? $"{ScanReports.Count(scan.Findings.Count, "secret")} in "
            + $"{ScanReports.Count(scan.Findings.DistinctBy(found => found.Path).Count(), "file")}"
        : scan.IsIncomplete ? "Not everything could be read" : "No secrets found";

    private string Details()
    {
        List<string> details = [context.Host.Clock.GetUtcNow().ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture)];
        if (Revision.Of(context.Root) is { } revision) details.Add($"{revision.Branch ?? "no branch"} at {revision.Commit[..10]}");
        return string.Join(" \u00b7 ", details);
    }

    private void Tile(string kind, int count, string label) =>
        page.Element(
            "li",
            count > 0 ? kind : "none",
            () => page.Element("b", count.ToString("N0", CultureInfo.InvariantCulture)).Element("span", label));

    private void WriteFindings()
    {
        var groups = ScanReports.ByRule(scan);
        page.Element("section", "steps", () =>
        {
            page.Element("h2", "What to do now");
            page.Element("ol", () =>
            {
                foreach (var step in Advice.Steps) page.Element("li", step);
            });
        });
        page.Element("div", "columns", () =>
        {
            WriteChart("By rule", [.. groups.Select(group => (group.Key.Slug, group.Max(found => found.Confidence), group.Count()))]);
            WriteChart("By folder", Folders());
        });
        page.Element("h2", "Findings");
        foreach (var group in groups) WriteGroup(group.Key, [.. group]);
    }

    private List<(string Name, Confidence Level, int Count)> Folders() =>
    [
        .. scan.Findings.GroupBy(found => found.Path.LastIndexOf('/') is > 0 and var slash ? found.Path[..slash] : ".")
            .Select(group => (group.Key, group.Max(found => found.Confidence), group.Count()))
            .OrderByDescending(row => row.Item3).ThenBy(row => row.Key, StringComparer.Ordinal),
    ];

    private void WriteChart(string title, List<(string Name, Confidence Level, int Count)> rows)
    {
        page.Element("section", "chart", () =>
        {
            page.Element("h2", title);
            page.Raw("<table><colgroup><col class=\"name\"><col><col class=\"count\"></colgroup><tbody>");
            var most = rows.Max(row => row.Count);
            foreach (var row in rows)
            {
                var width = (100.0 * row.Count / most).ToString("0.#", CultureInfo.InvariantCulture);
                page.Element("tr", () => page.Element("th", () => page.Element("bdi", row.Name))
                    .Element("td", "bar", () => page
                        .Raw("<svg width=\"100%\" height=\"10\" aria-hidden=\"true\"><rect "
                            + $"class=\"{ScanReports.Word(row.Level)}\" width=\"{width}%\" height=\"10\" rx=\"2\"/></svg>"))
                    .Element("td", "count", row.Count.ToString(CultureInfo.InvariantCulture)));
            }

            page.Raw("</tbody></table>");
        });
    }

    private void WriteGroup(Rule rule, List<Located> findings)
    {
        var advice = Advice.Of(rule);
        page.Element("article", () =>
        {
            page.Element("h3", () =>
                page.Element("span", "title", rule.Title).Raw(" ").Element("code", rule.Slug).Element("span", "sum", $"{findings.Count}"));
            page.Element("p", "advice", () =>
            {
                page.Element("b", "Rotate first. ");
                if (advice.Provider is { } provider) page.Link(provider.Revocation, $"Revoke it at {provider.Name}").Text(", then ");
                else page.Text("Change it where it is checked, then ");
                page.Element("code", "dotnet secretguard set NAME").Text(" and read it by that name. ");
                page.Link(DiagnosticIds.HelpLink(findings[0].Diagnostic), $"About {findings[0].Diagnostic}");
            });
            page.Element("ol", "findings", () =>
            {
                foreach (var found in findings) page.Element("li", () => WriteFinding(found));
            });
        });
    }

    private void WriteFinding(Located found)
    {
        var level = ScanReports.Word(found.Confidence);
        page.Element("div", "place", () =>
        {
            page.Element("span", "badge " + level, level)
                .Element("bdi", "path", found.Path).Element("span", "line", ScanReports.Position(found));
            if (found.Commit is { } commit) page.Element("span", "commit", $"in {commit[..10]}");
        });
        page.Element("pre", () => page.Element("code", () => page.Text(found.Excerpt.Lead)
            .Raw("<mark aria-label=\"value\">\u2588\u2588\u2588\u2588\u2588\u2588</mark>").Text(found.Excerpt.Trail)));
    }

    private void WriteAccepted() =>
        WriteList("accepted on purpose", scan.Accepted, accepted => page.Element("bdi", accepted.Finding.Path)
            .Text($":{accepted.Finding.Start.Line} \u00b7 {accepted.Finding.Rule.Slug} \u00b7 "
                + $"by {(accepted.By == Acceptance.InSource ? "a comment" : "the baseline")}"));

    private void WriteSkipped() =>
        WriteList("not searched", scan.Skipped, skip => page.Element("bdi", skip.Path).Text(" \u00b7 " + skip.Reason));

    private void WriteList<T>(string title, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0) return;
        page.Element("details", () =>
        {
            page.Element("summary", $"{items.Count} {title}");
            page.Element("ul", () =>
            {
                foreach (var item in items) page.Element("li", () => write(item));
            });
        });
    }
}
