using SecretGuard.Detection;

namespace SecretGuard.Tool.Tests;

public sealed class HtmlReportTests : IDisposable
{
    private readonly ScanRun run = new();
    private readonly Canary canary = new();

    [Fact]
    public void Nothing_in_a_file_or_its_name_is_markup()
    {
        run.Write("<img src=x onerror=alert(1)>/\"'&\u202ex.env", "<script>alert(1)</script> X=" + Sample.WithCrc("ghp_") + " </code></pre><b onclick='x'>");
        var page = Page();
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b onclick", page, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202e', page);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void It_loads_nothing()
    {
        run.Write("a.env", "X=" + Sample.WithCrc("ghp_"));
        var page = Page();
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<link", page, StringComparison.Ordinal);
    }

    [Fact]
    public void It_says_where_and_what_to_do_and_never_the_value()
    {
        run.Write("src/a.env", $"A_PASSWORD={canary.Value}\nB_PASSWORD={canary.Other}\nTOKEN=" + Sample.WithCrc("ghp_"));
        var page = Page();
        Assert.Contains("docs.github.com", page, StringComparison.Ordinal);
        Assert.Contains("<bdi class=\"path\">src/a.env</bdi>", page, StringComparison.Ordinal);
        Assert.Contains("dotnet secretguard scan --format html", page, StringComparison.Ordinal);
        canary.AssertAbsent(page, "the page");
    }

    [Fact]
    public void A_clean_tree_is_said_to_be_clean()
    {
        run.Write("a.txt", "nothing");
        Assert.Contains("No secrets found", run.Call("scan", "--format", "html").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_goes_to_a_file()
    {
        run.Write("a.env", "X=" + Sample.WithCrc("ghp_"));
        Assert.Equal((1, "1 finding in 1 file: 'report.html'\n"), run.Call("scan", "--format", "html", "--output", "report.html"));
        Assert.StartsWith("<!DOCTYPE html>", run.Read("report.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_sees_colour_unless_it_wants_none_and_no_file_steers_it()
    {
        run.Write("\u001b[2Jx.env", "\u001b]0;title\u0007 X=" + Sample.WithCrc("ghp_"));
        Assert.Contains("\u001b[1;31m", run.Call(isTerminal: true, ["scan"]).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[2J", run.Call(isTerminal: true, ["scan"]).Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Call("scan").Output);
        using var plain = new ScanRun { Variable = name => name == "NO_COLOR" ? "1" : null };
        plain.Write("x.env", "X=" + Sample.WithCrc("ghp_"));
        Assert.DoesNotContain('\u001b', plain.Call(isTerminal: true, ["scan"]).Output);
    }

    public void Dispose() => run.Dispose();

    private string Page()
    {
        var (exit, output) = run.Call("scan", "--format", "html");
        Assert.Equal(1, exit);
        return output;
    }
}
