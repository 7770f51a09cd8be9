using System.Text.Json;
using NJsonSchema;
using SecretGuard.Detection;
using SecretGuard.Tool.Scan;
using SecretGuard.Tool.Scan.Reports;

namespace SecretGuard.Tool.Tests;

/// <summary>
/// The schema of SARIF 2.1.0, and what code-scanning services ask for beyond it (GitHub's documentation: "SARIF support for code scanning" and
/// "SARIF results exceed one or more limits").
/// </summary>
public sealed class SarifTests : IDisposable
{
    private const int MostRules = 25_000;
    private const int MostTagsShown = 10;
    private const int MostBytesZipped = 10 * 1024 * 1024;

    private static readonly string DataFolder = Path.Combine(Path.GetDirectoryName(typeof(SarifTests).Assembly.Location)!, "Data");

    private readonly ScanRun run = new();

    [Fact]
    public void A_result_has_what_code_scanning_asks_for()
    {
        var token = Sample.WithCrc("ghp_");
        run.Write("a folder/\u00fc.env", "# \ud83d\ude00\nX=\ud83d\ude00" + token + "\n");
        var (exit, output) = run.Call("scan", "--format", "sarif");
        Assert.Equal(1, exit);
        Assert.DoesNotContain(token[4..], output, StringComparison.Ordinal);
        var log = Run(output);
        Assert.Equal("utf16CodeUnits", log.GetProperty("columnKind").GetString());
        var result = Assert.Single(log.GetProperty("results").EnumerateArray());
        var rule = log.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
        Assert.Equal(result.GetProperty("ruleId").GetString(), rule.GetProperty("id").GetString());
        Assert.True(Uri.IsWellFormedUriString(rule.GetProperty("helpUri").GetString(), UriKind.Absolute));
        Assert.Contains("https://docs.github.com/", rule.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
        Assert.InRange(rule.GetProperty("properties").GetProperty("tags").GetArrayLength(), 1, MostTagsShown);
        Assert.Equal("error", result.GetProperty("level").GetString());
        Assert.Equal(32, result.GetProperty("partialFingerprints").GetProperty("secretguard/v1").GetString()!.Length);
        var location = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("a%20folder/%C3%BC.env", location.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal((2, 5, 2, 45), Region(location.GetProperty("region")));
    }

    [Fact]
    public async Task Every_kind_of_result_obeys_the_schema()
    {
        run.Git("init", "-q");
        run.Write("kept.env", "X=" + Sample.WithCrc("ghp_"));
        run.Call("scan", "--write-baseline", ".secretguard.baseline.json");
        run.Write("new.env", "X=" + Sample.WithCrc("ghs_"));
        run.Write("allowed.cs", "var x = \"" + Sample.WithCrc("gho_") + "\"; // secretguard:allow github-oauth a revoked sample");
        run.Write("picture.png", "\0");
        run.Git("add", "-A");
        run.Git("commit", "-qm", "first");
        run.Git("remote", "add", "origin", "https://user:word@example.org/shop.git");
        var (_, output) = run.Call("scan", "--format", "sarif");
        var schema = await JsonSchema.FromFileAsync(Path.Combine(DataFolder, "sarif-2.1.0-rtm.5.json"));
        Assert.Empty(schema.Validate(output));
        Assert.NotEmpty(schema.Validate(output.Replace("\"ruleId\"", "\"ruleName\"", StringComparison.Ordinal)));
        var log = Run(output);
        Assert.Equal(["inSource", "external"], Suppressions(log));
        Assert.Equal("https://example.org/shop.git", log.GetProperty("versionControlProvenance")[0].GetProperty("repositoryUri").GetString());
    }

    [Fact]
    public void A_run_stays_within_what_services_take()
    {
        var lines = new TextLines(string.Concat(Enumerable.Range(0, SarifReport.MostResults + 10).Select(i => $"line {i}\n")));
        var rule = Detector.Rules[0];
        var all = Enumerable.Range(0, SarifReport.MostResults + 10)
            .Select(i => new Finding(rule, lines.Text.IndexOf($"line {i}\n", i * 6, StringComparison.Ordinal), 4, i < 10 ? Confidence.Low : Confidence.High, Reason.Form)).ToList();
        var scan = new ScanResult { Findings = [.. Located.In(lines, all, "a/long/path/of/a/file.cs", "a/long/path/of/a/file.cs")], Files = 1 };
        var output = new StringWriter();
        SarifReport.Write(scan, new(output, new Host { Out = output }, IsColoured: false, run.Folder, "scan"));
        var log = Run(output.ToString());
        var results = log.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(SarifReport.MostResults, results.Count);
        Assert.All(results, result => Assert.Equal("error", result.GetProperty("level").GetString()));
        Assert.Contains("10 results more", log.GetProperty("invocations")[0].GetRawText(), StringComparison.Ordinal);
        Assert.InRange(log.GetProperty("tool").GetProperty("driver").GetProperty("rules").GetArrayLength(), 1, MostRules);
        Assert.InRange(Zipped(output.ToString()), 1, MostBytesZipped);
    }

    [Theory]
    [InlineData("git@example.org:team/shop.git", "ssh://example.org/team/shop.git")]
    [InlineData("https://name:word@example.org/shop.git?x=y", "https://example.org/shop.git")]
    [InlineData("ssh://git@example.org:2222/shop.git", "ssh://example.org:2222/shop.git")]
    [InlineData("/srv/git/shop.git", null)]
    [InlineData("../shop.git", null)]
    [InlineData("file:///srv/git/shop.git", null)]
    public void A_remote_is_told_without_its_credentials(string remote, string? told) =>
        Assert.Equal(told, Revision.Published(remote)?.AbsoluteUri);

    public void Dispose() => run.Dispose();

    private static JsonElement Run(string output)
    {
        var log = JsonDocument.Parse(output).RootElement;
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        return log.GetProperty("runs")[0];
    }

    private static IEnumerable<string?> Suppressions(JsonElement log) => log.GetProperty("results").EnumerateArray()
        .Where(result => result.TryGetProperty("suppressions", out _)).Select(result => result.GetProperty("suppressions")[0].GetProperty("kind").GetString());

    private static long Zipped(string text)
    {
        using var zipped = new MemoryStream();
        using (var zip = new System.IO.Compression.GZipStream(zipped, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true)) zip.Write(System.Text.Encoding.UTF8.GetBytes(text));
        return zipped.Length;
    }

    private static (int, int, int, int) Region(JsonElement region) =>
        (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(), region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32());
}
