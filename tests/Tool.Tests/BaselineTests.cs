using System.Text.Json;
using NJsonSchema;
using SecretGuard.Detection;
using SecretGuard.Tool.Scan.Committed;

namespace SecretGuard.Tool.Tests;

public sealed class BaselineTests : IDisposable
{
    private const string Name = Baseline.FileName;
    private readonly ScanRun run = new();

    [Fact]
    public void A_fingerprint_stays_when_the_line_moves_or_the_value_changes()
    {
        Assert.Equal(Fingerprints("X=" + Sample.WithCrc("ghp_")), Fingerprints("\n\n  X=" + Sample.WithCrc("ghp_") + " \n"));
        Assert.Equal(Fingerprints("X=" + Sample.WithCrc("ghp_")), Fingerprints("X=" + Other("ghp_")));
        Assert.NotEqual(Fingerprints("X=" + Sample.WithCrc("ghp_")), Fingerprints("Y=" + Sample.WithCrc("ghp_")));
    }

    [Fact]
    public void Equal_lines_of_a_file_are_told_apart()
    {
        var line = "X=" + Sample.WithCrc("ghp_") + "\n";
        var both = Fingerprints(line + line);
        Assert.Equal(2, both.Distinct().Count());
        Assert.Equal(Fingerprints(line)[0], both[0]);
    }

    [Fact]
    public void A_line_of_ten_thousand_findings_is_read_a_bounded_number_of_times()
    {
        run.Write("x.env", string.Concat(Enumerable.Repeat("X=" + Sample.WithCrc("ghp_") + " ", 10_000)));
        Assert.Equal(10_000, JsonDocument.Parse(run.Call("scan", "--format", "json").Output).RootElement.GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public void What_is_accepted_is_told_again_when_its_value_is_another()
    {
        run.Git("init", "-q");
        run.Write("a.env", "X=" + Sample.WithCrc("ghp_"));
        Assert.Equal(0, run.Call("scan", "--write-baseline", Name).Exit);
        Assert.Equal(0, run.Call("scan").Exit);
        Assert.Equal(1, run.Call("scan", "--no-baseline").Exit);
        run.Write("a.env", "X=" + Other("ghp_"));
        Assert.Equal(1, run.Call("scan").Exit);
    }

    [Fact]
    public void It_is_sorted_and_holds_no_line_number_date_or_value()
    {
        run.Git("init", "-q");
        run.Write("b.env", "X=" + Sample.WithCrc("ghp_"));
        run.Write("a.env", "\nY=" + Other("ghp_"));
        run.Call("scan", "--write-baseline", Name);
        var written = run.Read(Name);
        run.Write("a.env", "\n\n\n\nY=" + Other("ghp_"));
        run.Call("scan", "--write-baseline", Name);
        Assert.Equal(written, run.Read(Name));
        Assert.True(written.IndexOf("a.env", StringComparison.Ordinal) < written.IndexOf("b.env", StringComparison.Ordinal));
        Assert.DoesNotContain(Sample.WithCrc("ghp_")[4..16], written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_obeys_its_schema()
    {
        run.Write("b.env", "X=" + Sample.WithCrc("ghp_"));
        run.Call("scan", "--write-baseline", Name);
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Path.GetDirectoryName(typeof(BaselineTests).Assembly.Location)!, "Data", "secretguard.baseline.schema.json"));
        Assert.Empty(schema.Validate(run.Read(Name)));
        Assert.NotEmpty(schema.Validate(run.Read(Name).Replace("\"rule\"", "\"line\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Two_branches_that_accept_something_each_merge_without_a_conflict()
    {
        run.Git("init", "-q");
        run.Write(".gitattributes", Name + " merge=union\n");
        Accept("m", "base");
        run.Git("checkout", "-qb", "one");
        Accept("a", "one");
        run.Git("checkout", "-q", "main");
        Accept("b", "two");
        Assert.Equal(0, run.Git("merge", "-q", "one", "-m", "both").Exit);
        Assert.Equal((0, "0 findings in 5 files, 3 accepted, 1 skipped\n"), run.Call("scan"));
    }

    [Fact]
    public void What_it_accepts_and_is_gone_is_told()
    {
        run.Git("init", "-q");
        run.Write("a.env", "X=" + Sample.WithCrc("ghp_"));
        run.Call("scan", "--write-baseline", Name);
        run.Write("a.env", "X=1");
        Assert.Equal(0, run.Call("scan").Exit);
        Assert.Contains("the baseline accepts 1 finding that there is no more", run.Error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_scan_of_a_part_keeps_what_is_accepted_elsewhere()
    {
        run.Git("init", "-q");
        run.Write("a/a.env", "X=" + Sample.WithCrc("ghp_"));
        run.Write("b/b.env", "X=" + Sample.WithCrc("ghp_"));
        run.Call("scan", "a", "--write-baseline", Name);
        run.Call("scan", "b", "--write-baseline", Name);
        Assert.Equal(0, run.Call("scan").Exit);
    }

    [Theory]
    [InlineData("", "this is no JSON")]
    [InlineData("[]", "line 1, column 1: the file is not an object")]
    [InlineData("{}", "it has no 'version'")]
    [InlineData("{\n  \"version\": 2 }", "line 2, column 14: it has another version")]
    [InlineData("{ \"version\": 1 }", "it has no 'accepted'")]
    [InlineData("{ \"version\": 1, \"accepted\": {} }", "'accepted' is no array")]
    [InlineData("{ \"version\": 1, \"accepted\": [1] }", "an entry is an object")]
    [InlineData("{ \"version\": 1, \"accepted\": [{ \"path\": \"a\" }] }", "the entry has no 'rule'")]
    [InlineData("{ \"version\": 1, \"accepted\": [{ \"path\": 1 }] }", "'path' is no string")]
    [InlineData("{ \"version\": 1, \"acepted\": [] }", "is none of: $schema, version, accepted")]
    public void A_bad_one_stops_the_scan_and_says_where(string text, string said)
    {
        run.Git("init", "-q");
        run.Write(Name, text);
        Assert.Equal(2, run.Call("scan").Exit);
        Assert.Contains(said, run.Error.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => run.Dispose();

    private static string Other(string prefix)
    {
        var body = Sample.Of(Charset.Base62, prefix + "other", 30);
        return prefix + body + Crc32.ToBase62(Crc32.Of(body.AsSpan()), 6);
    }

    private void Accept(string file, string message)
    {
        run.Write(file + ".env", file + "=" + Sample.WithCrc("ghp_"));
        run.Call("scan", "--write-baseline", Name);
        run.Git("add", "-A");
        Assert.Equal(0, run.Git("commit", "-qm", message).Exit);
    }

    private List<string?> Fingerprints(string text)
    {
        run.Write("x.env", text);
        var findings = JsonDocument.Parse(run.Call("scan", "--format", "json").Output).RootElement.GetProperty("findings");
        return [.. findings.EnumerateArray().Select(found => found.GetProperty("fingerprint").GetString())];
    }
}
