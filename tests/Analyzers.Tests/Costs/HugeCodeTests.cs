using System.Globalization;
using System.Text;

namespace SecretGuard.Analyzers.Tests.Costs;

/// <summary>Code that machines write, or that somebody wrote to bring a compiler down: no rule fails, and none takes much longer than the compiler does.</summary>
[Collection(nameof(MeasuredAlone))]
public class HugeCodeTests
{
    // The compiler's own work is done twice where analyzers run: they bind what they look at.
    private const double Most = 10;

    [Fact]
    public async Task A_file_of_five_megabytes()
    {
        var source = new StringBuilder("using System; using System.Net; partial class C { static string Next(string s) => s.Trim(); ");
        var filler = string.Concat(Enumerable.Repeat("as long as texts in generated code are, ", 40));
        for (var i = 0; source.Length < 5_000_000; i++)
        {
            source.Append(CultureInfo.InvariantCulture, $$"""
                string field{{i}} = "text number {{i}} of many, {{filler}}";
                public string M{{i}}(string name, int count)
                {
                    var text = name + " has " + count + " of " + field{{i}};
                    if (count > {{i}}) text = Next(text.Replace("a", "b"));
                    Console.WriteLine($"{text} and {name.Length}");
                    return text.Length > 3 ? field{{i}} = text : Next(name);
                }

                """);
        }

        (await Analysis.OfAsync(source.Append('}').ToString())).AssertSurvived(Most);
    }

    [Fact]
    public async Task A_hundred_thousand_different_literals()
    {
        var source = new StringBuilder("class C { static readonly string[] Names = [");
        for (var i = 0; i < 50_000; i++) source.Append(CultureInfo.InvariantCulture, $"\"entry {i:x8}\", ");
        source.Append("]; static readonly System.Collections.Generic.Dictionary<string, string> Words = new() { ");
        for (var i = 0; i < 25_000; i++) source.Append(CultureInfo.InvariantCulture, $"[\"key{i}\"] = \"word {i:x8}\", ");
        (await Analysis.OfAsync(source.Append("}; }").ToString())).AssertSurvived(Most);
    }

    [Theory]
    [InlineData("\"abcdefgh\"")]
    [InlineData("p")]
    [InlineData("\"password=\" + p")]
    public async Task Twenty_thousand_concatenations_in_one_expression(string operand)
    {
        var sum = string.Join(" + ", Enumerable.Repeat(operand, 20_000 / operand.Split('+').Length));
        (await Analysis.OfAsync($$"""class C { void M(string p) { string password = {{sum}}; System.Console.WriteLine(password); } }""")).AssertSurvived(Most);
    }

    [Fact]
    public async Task Deep_nests_of_every_kind()
    {
        var source = $$"""
            using System;
            using System.Net;
            class C
            {
                string F(string s) => s;
                string Calls(string p) => {{Nest("F(", "p", ")")}};
                string Parentheses(string p) => {{Nest("(", "p", ")")}};
                string Conditions(string p, int n) => {{Nest("n > 1 ? p : (", "p", ")")}};
                string Texts(string p) => {{Nest("$\"{", "p", "}\"", 12)}};
                string Lambdas(string p) => {{Nest("new Func<string, string>(_ => ", "p", ")(p)", 40)}};
                object Arrays(string p) => {{Nest("new object[] { ", "p", " }")}};
                string Switches(string p, int n) => {{Nest("n switch { 1 => p, _ => ", "p", " }", 60)}};
                void Blocks(string p, int n) { {{Nest("{ try { using (null) lock (this) ", "new NetworkCredential(\"u\", p);", " } finally { } }", 60)}} }
                void Loops(string p, int n) { {{Nest("while (n > 1) if (n > 2) { p += n; ", "new NetworkCredential(\"u\", p);", " }", 60)}} }
                void Functions(string p) { {{string.Concat(Enumerable.Range(0, 60).Select(i => $"void L{i}() {{ "))}}new NetworkCredential("u", p);{{string.Concat(Enumerable.Range(0, 60).Reverse().Select(i => $" }} L{i}();"))}} }
            }
            """;
        (await Analysis.OfAsync(source)).AssertSurvived(Most);

        static string Nest(string open, string inner, string close, int depth = 120) =>
            string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth));
    }

    [Fact]
    public async Task Cycles_of_every_kind()
    {
        var source = new StringBuilder("""
            using System;
            using System.Collections.Generic;
            using System.Net;
            delegate string Self(Self self, string s);
            class Node { public Node? Next; public string Value = ""; public Node Left => Right; public Node Right => Left; }
            class C
            {
                static Func<string, string>? again;
                Node node = new();
                IEnumerable<string> Many(string s) { foreach (var one in Many(s)) yield return one + s; }
                string Omega(string s) { Self self = (me, text) => me(me, text + s); return self(self, s); }
                string Again(string s) { again = text => again!(text + s); return again(s); }
                string this[string s] { get => this[s + s]; set => this[value] = s; }
                string P { get => Q; set => Q = value; }
                string Q { get => P; set => P = value; }
                void Around(string s)
                {
                    node.Next = node; node.Value = node.Next.Next!.Value + s; node.Left.Right.Value = node.Value;
                    for (var n = node; n is not null; n = n.Next) { n.Next = new Node { Next = n, Value = n.Value }; new NetworkCredential("u", n.Value); }
                    ref var value = ref node.Value; value = value + Omega(Again(P = Q = this[s] = value));
                    (s, value) = (value, s); goto Top;
                Top: s = s + value; new NetworkCredential("u", s); if (s.Length < 9) goto Top;
                }

            """);
        for (var i = 0; i < 40; i++)
        {
            source.Append(CultureInfo.InvariantCulture, $$"""
                static string f{{i}} = f{{(i + 1) % 40}} + f{{(i * 7) % 40}};
                string M{{i}}(string s, Func<string, string> next) { f{{i}} = M{{(i + 1) % 40}}(s + f{{i}}, M{{i}}) + next(s); new NetworkCredential("u", f{{i}}); return M{{(i * 3) % 40}}(f{{i}}, text => next(next(text))); }
                string M{{i}}(string s) => M{{i}}(s, M{{(i + 5) % 40}});

                """);
        }

        (await Analysis.OfAsync(source.Append('}').ToString())).AssertSurvived(Most);
    }
}
