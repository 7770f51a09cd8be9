using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SecretGuard.Analyzers.Tests.Verifier;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Tests.Costs;

/// <summary>What all analyzers find in a source, and how long they and the compiler took.</summary>
internal sealed record Analysis(ImmutableArray<Diagnostic> Found, TimeSpan Compiler, TimeSpan Analyzers)
{
    public static async Task<Analysis> OfAsync(params string[] sources)
    {
        var trees = sources.Select((source, number) => CSharpSyntaxTree.ParseText(source, TestCompilation.ParseOptions, $"Test{number}.cs")).ToList();
        var compilation = CSharpCompilation.Create("Test", trees, TestCompilation.References, TestCompilation.Options(await trees[0].GetRootAsync()));
        var watch = Stopwatch.StartNew();
        Assert.DoesNotContain(TestCompilation.Complaints(compilation), complaint => complaint.Severity == DiagnosticSeverity.Error);
        watch.Stop();
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: true);
        var result = await compilation.WithAnalyzers(AllAnalyzers.Instances, options).GetAnalysisResultAsync(CancellationToken.None);
        return new Analysis(result.GetAllDiagnostics(), watch.Elapsed, result.AnalyzerTelemetryInfo.Values.Aggregate(TimeSpan.Zero, (sum, one) => sum + one.ExecutionTime));
    }

    /// <summary>That no rule failed, and that the analyzers took no longer than so many times what the compiler took for the same.</summary>
    public Analysis AssertSurvived(double times)
    {
        Assert.DoesNotContain(Found, one => one.Id is DiagnosticIds.AnalyzersDoNotRun or "AD0001");
        // What an analyzer's first call compiles of itself is no part of the question.
        Assert.True(Analyzers < (Compiler * times) + TimeSpan.FromSeconds(5), $"compiler {Compiler}, analyzers {Analyzers}");
        return this;
    }
}
