using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SecretGuard.Analyzers.Tests.Demonstration;
using SecretGuard.Analyzers.Tests.Verifier;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Tests;

/// <summary>All the code that these tests have, cut off at many places: what <see cref="UnfinishedCodeTests"/> does with few sources at all places.</summary>
public sealed partial class CutCodeTests
{
    [Fact]
    public Task Cuts_of_the_demonstration_are_survived() => SurvivesAsync(Application.Sources, cuts: 5);

    [Fact]
    public Task Cuts_of_the_tests_sources_are_survived() => SurvivesAsync(TestSources(), cuts: 3);

    private static Task SurvivesAsync(IEnumerable<string> sources, int cuts)
    {
        var all = sources.ToList();
        Assert.True(all.Count > 50, $"{all.Count} sources are too few to be all");
        var references = Application.References;
        return Parallel.ForEachAsync(all, async (source, cancellation) =>
        {
            for (var cut = 1; cut <= cuts; cut++)
            {
                // The same places in each run, and not at the same kind of place in each source.
                var length = (int)((long)source.Length * cut / (cuts + 1)) + ((cut * 7919) % 31);
                await SurvivesAsync(source[..Math.Min(length, source.Length)], references, cancellation);
            }
        });
    }

    private static async Task SurvivesAsync(string source, IEnumerable<MetadataReference> references, CancellationToken cancellation)
    {
        var tree = CSharpSyntaxTree.ParseText(source, TestCompilation.ParseOptions, cancellationToken: cancellation);
        var compilation = CSharpCompilation.Create("Cut", [tree], references, TestCompilation.Options(await tree.GetRootAsync(cancellation)));
        var found = await compilation.WithAnalyzers(AllAnalyzers.Instances).GetAnalyzerDiagnosticsAsync(cancellation);
        Assert.True(!found.Any(one => one.Id is DiagnosticIds.AnalyzersDoNotRun or "AD0001"), $"a rule fails on what ends with\n{source[Math.Max(0, source.Length - 400)..]}");
    }

    // The raw strings of the tests, without the marks of what is expected.
    private static IEnumerable<string> TestSources()
    {
        var folder = typeof(CutCodeTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "ProjectFolder").Value!;
        return
            from file in Directory.EnumerateFiles(folder, "*Tests.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            from node in CSharpSyntaxTree.ParseText(File.ReadAllText(file), TestCompilation.ParseOptions).GetRoot().DescendantNodes()
            let text = Text(node)
            where text?.Length > 60
            select Mark().Replace(text, "");
    }

    private static string? Text(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax { Token: var token } when token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken) => token.ValueText,
        InterpolatedStringExpressionSyntax interpolated when interpolated.StringStartToken.IsKind(SyntaxKind.InterpolatedMultiLineRawStringStartToken) =>
            string.Concat(interpolated.Contents.Select(part => part is InterpolatedStringTextSyntax text ? text.TextToken.ValueText : "xK7mQ2vR9")),
        _ => null,
    };

    [GeneratedRegex(@"\[\||\|\]|\{\|SG[0-9]{4}:|\|\}")]
    private static partial Regex Mark();
}
