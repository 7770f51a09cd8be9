using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Tests.Verifier;

namespace SecretGuard.Analyzers.Tests.Flows;

/// <summary>Code that machines write: its size and shape must neither fail a rule nor cost more than reading it.</summary>
public class HostileCodeTests
{
    [Fact]
    public async Task Cycles_end() => Assert.Equal(["SG0003"], await RunAsync("""
        using System.Net;
        class C
        {
            static string a = b, b = a;
            string F(string s, int n) => n > 0 ? G(s, n - 1) : s;
            string G(string s, int n) => n > 0 ? F(s, n - 1) : a;
            object H()
            {
                string p = "blue", q = "";
                while (true)
                {
                    (p, q) = (q, F(p, 3));
                    new NetworkCredential("u", p + q);
                    new NetworkCredential("u", q);
                }
            }
        }
        """));

    [Fact]
    public async Task A_hundred_thousand_literals_are_read()
    {
        var source = new StringBuilder("class C { static readonly string[] All = [");
        for (var i = 0; i < 100_000; i++) source.Append("\"entry\", ");
        source.Append("]; object M() => new System.Net.NetworkCredential(\"u\", All[99_999]); }");
        Assert.Equal(["SG0003"], (await RunAsync(source.ToString())).Distinct());
    }

    [Fact]
    public async Task Long_chains_and_deep_nests_are_read()
    {
        var source = new StringBuilder("using System; using System.Net; using System.Text; class C { object M(string p, int n) { string s = \"\"; ");
        for (var i = 0; i < 3_000; i++) source.Append("if (n == 1) s = p; else s += n; ");
        for (var i = 0; i < 150; i++) source.Append("if (n > 1) { while (n < 9) { s = s + p; ");
        source.Append('}', 300).Append(" var b = new StringBuilder(); b");
        for (var i = 0; i < 150; i++) source.Append(".Append(s)");
        source.Append("; s = \"\"").Append(string.Concat(Enumerable.Repeat(" + p", 5_000))).Append("; return new NetworkCredential(s, b.ToString()); } }");
        Assert.Empty(await RunAsync(source.ToString()));
    }

    [Fact]
    public async Task Many_callers_of_many_callers_are_followed_as_far_as_the_work_allows()
    {
        var source = new StringBuilder("using System.Net; class C { static object M0(string p) => new NetworkCredential(\"u\", p); ");
        for (var i = 1; i < 300; i++) source.Append(CultureInfo.InvariantCulture, $"static object M{i}(string p) => M{i - 1}(p) ?? M{i / 2}(p + p) ?? M{i - 1}(p.Trim()); ");
        source.Append("object N() => M299(\"blue\"); }");
        Assert.True((await RunAsync(source.ToString())).Length <= 1);
    }

    private static async Task<string[]> RunAsync(string source)
    {
        var compilation = TestCompilation.Create(source);
        Assert.DoesNotContain(TestCompilation.Complaints(compilation), complaint => complaint.Severity == DiagnosticSeverity.Error);
        return [.. (await CSharpAnalyzerVerifier<CodeAnalyzer>.RunAsync(compilation)).Select(found => found.Id)];
    }
}
