using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SecretGuard.Analyzers.Tests.Verifier;

/// <summary>Named as in Microsoft.CodeAnalysis.Testing, so that going over to it is a matter of using directives.</summary>
internal static class CSharpAnalyzerVerifier<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>Compiles the source and compares what is reported with what is marked in it.</summary>
    public static async Task VerifyAnalyzerAsync(string source, AnalyzerOptions? options = null)
    {
        var markup = Markup.Parse(source);
        var compilation = TestCompilation.Create(markup.Text);
        Assert.DoesNotContain(TestCompilation.Complaints(compilation), complaint => complaint.Severity == DiagnosticSeverity.Error);
        var found = await RunAsync(compilation, options);
        var expected = markup.Expected.Select(mark => $"{mark.Id ?? OnlyId} {mark.Span} {markup.Text.Substring(mark.Span.Start, mark.Span.Length)}");
        var actual = found.Select(one => $"{one.Id} {one.Location.SourceSpan} {markup.Text.Substring(one.Location.SourceSpan.Start, one.Location.SourceSpan.Length)}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
    }

    public static async Task<ImmutableArray<Diagnostic>> RunAsync(CSharpCompilation compilation, AnalyzerOptions? options = null) =>
        await compilation.WithAnalyzers([new TAnalyzer()], options).GetAnalyzerDiagnosticsAsync();

    private static string OnlyId => new TAnalyzer().SupportedDiagnostics.First().Id;
}
