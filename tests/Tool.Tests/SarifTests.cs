using System.Text.Json;
using SecretGuard.Detection;

namespace SecretGuard.Tool.Tests;

/// <summary>
/// What code-scanning services ask of SARIF beyond the schema (GitHub's documentation, "SARIF support for code scanning"): a rule for each result, a
/// location with a relative URI, a fingerprint, help, and columns in a unit that is named.
/// </summary>
public sealed class SarifTests : IDisposable
{
    private readonly string scratch = Directory.CreateTempSubdirectory("secretguard-").FullName;

    [Fact]
    public void A_result_has_what_code_scanning_asks_for()
    {
        var token = Sample.WithCrc("ghp_");
        Directory.CreateDirectory(Path.Combine(scratch, "a folder"));
        File.WriteAllText(Path.Combine(scratch, "a folder", "\u00fc.env"), "# \ud83d\ude00\nX=\ud83d\ude00" + token + "\n");
        var output = new StringWriter();
        Assert.Equal(1, Program.Execute(["scan", "--format", "sarif"], new Host { Out = output, CurrentFolder = scratch }));
        Assert.DoesNotContain(token[4..], output.ToString(), StringComparison.Ordinal);
        var log = JsonDocument.Parse(output.ToString()).RootElement;
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        var run = log.GetProperty("runs")[0];
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        var result = Assert.Single(run.GetProperty("results").EnumerateArray());
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
        Assert.Equal(result.GetProperty("ruleId").GetString(), rule.GetProperty("id").GetString());
        Assert.True(Uri.IsWellFormedUriString(rule.GetProperty("helpUri").GetString(), UriKind.Absolute));
        Assert.Equal("error", result.GetProperty("level").GetString());
        Assert.Equal(32, result.GetProperty("partialFingerprints").GetProperty("secretguard/v1").GetString()!.Length);
        var location = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("a%20folder/%C3%BC.env", location.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal((2, 5, 2, 45), Region(location.GetProperty("region")));
    }

    [Fact]
    public void A_fingerprint_stays_when_the_line_moves_or_the_value_changes()
    {
        Assert.Equal(Fingerprint("X=" + Sample.WithCrc("ghp_")), Fingerprint("\n\nX=" + Sample.WithCrc("ghp_")));
        Assert.NotEqual(Fingerprint("X=" + Sample.WithCrc("ghp_")), Fingerprint("Y=" + Sample.WithCrc("ghp_")));
    }

    public void Dispose() => Directory.Delete(scratch, recursive: true);

    private string Fingerprint(string text)
    {
        File.WriteAllText(Path.Combine(scratch, "x.env"), text);
        var output = new StringWriter();
        Program.Execute(["scan", "--format", "json"], new Host { Out = output, CurrentFolder = scratch });
        return JsonDocument.Parse(output.ToString()).RootElement.GetProperty("findings")[0].GetProperty("fingerprint").GetString()!;
    }

    private static (int, int, int, int) Region(JsonElement region) =>
        (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(), region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32());
}
