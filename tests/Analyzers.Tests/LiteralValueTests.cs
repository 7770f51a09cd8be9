using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.Detection;
using SecretGuard.Detection.Reading;

namespace SecretGuard.Analyzers.Tests;

/// <summary>What the reader of C# makes of a literal is what the compiler makes of it.</summary>
public sealed class LiteralValueTests
{
    private static readonly string[] Parts =
    [
        "a", "Z", " ", "\t", "'", "\"", "\"\"", "\"\"\"", "\\", "\\\\", "\\\"", "\\n", "\\0", "\\e", "\\x4", "\\x41", "\\x0041F", "\\u00e9", "\\U0001F600", "{", "}", "{{", "}}",
        "{1}", "{{1}}", "{{{1}}}", "{2:x8}", "{3,4}", "\n", "\r\n", "\n    ", "\n  ", "\r\n    ", "//", "/*", "\u00e9", "\ud83d\ude00", "$", "@", "#",
    ];

    private static readonly (string Open, string Close)[] Forms =
    [
        ("\"", "\""), ("@\"", "\""), ("$\"", "\""), ("$@\"", "\""), ("@$\"", "\""), ("\"", "\"u8"),
        ("\"\"\"", "\"\"\""), ("\"\"\"\"", "\"\"\"\""), ("$\"\"\"", "\"\"\""), ("$$\"\"\"", "\"\"\""),
        ("\"\"\"\n", "\n\"\"\""), ("\"\"\"\r\n    ", "\r\n    \"\"\""), ("\"\"\"\"\n    ", "\n    \"\"\"\""),
        ("$\"\"\"\n    ", "\n    \"\"\""), ("$$\"\"\"\n    ", "\n    \"\"\""), ("$$\"\"\"\"\r\n\t", "\r\n\t\"\"\"\""),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_literal_reads_as_the_compiler_reads_it(int seed)
    {
        var random = new Random(seed);
        var compared = 0;
        for (var round = 0; round < 6000; round++)
        {
            var (open, close) = Forms[random.Next(Forms.Length)];
            var literal = open + string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => Parts[random.Next(Parts.Length)])) + close;
            if (ByCompiler(literal) is not { } expected || expected.Replace("{0}", "", StringComparison.Ordinal).Length == 0) continue;
            var values = ByReader(literal);
            Assert.True(values.Count == 1 && values[0] == expected, $"{literal}\n{expected}\n{string.Join("\n", values)}");
            compared++;
        }

        Assert.InRange(compared, 1000, 6000);
    }

    // Null where it is no literal that compiles.
    private static string? ByCompiler(string literal)
    {
        var expression = SyntaxFactory.ParseExpression(literal, options: new CSharpParseOptions(LanguageVersion.Preview));
        if (expression.ContainsDiagnostics || expression.FullSpan.Length != literal.Length) return null;
        if (expression is LiteralExpressionSyntax simple && simple.Token.Span.Length == literal.Length) return simple.Token.ValueText;
        if (expression is not InterpolatedStringExpressionSyntax interpolated || interpolated.Span.Length != literal.Length) return null;
        var isRaw = !interpolated.StringStartToken.IsKind(SyntaxKind.InterpolatedStringStartToken)
            && !interpolated.StringStartToken.IsKind(SyntaxKind.InterpolatedVerbatimStringStartToken);
        return string.Concat(interpolated.Contents.Select(content => content switch
        {
            InterpolatedStringTextSyntax text => TextOf(text, isRaw),
            InterpolationSyntax { Expression: LiteralExpressionSyntax { Token.Value: string constant }, FormatClause: null } => constant,
            _ => "{0}",
        }));
    }

    // A token keeps its braces doubled; only the binder makes one of two.
    private static string TextOf(InterpolatedStringTextSyntax text, bool isRaw) => isRaw
        ? text.TextToken.ValueText
        : text.TextToken.ValueText.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);

    private static List<string> ByReader(string literal)
    {
        var sink = new ValueSink();
        Readers.Of(TextKind.CSharp).Read(("x = " + literal + ";").AsSpan(), sink);
        return sink.Values;
    }

    private sealed class ValueSink : CandidateSink
    {
        public List<string> Values { get; } = [];

        public override void Add(in Candidate candidate) => Values.Add(candidate.Value.ToString());
    }
}
