using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecretGuard.Analyzers.Tests.Verifier;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Tests;

/// <summary>SG5006: a rule that fails says so, and its exception's text goes nowhere.</summary>
public class FailureTests
{
    [Fact]
    public async Task Failing_rule_Triggers_without_the_exceptions_text()
    {
        var found = Assert.Single(await CSharpAnalyzerVerifier<FailingAnalyzer>.RunAsync(TestCompilation.Create("class C { int i = 1; }")));
        Assert.Equal("SG5006", found.Id);
        Assert.Equal(18, found.Location.SourceSpan.Start);
        var message = found.GetMessage(CultureInfo.InvariantCulture);
        Assert.Contains("'FailingAnalyzer' failed with FormatException", message, StringComparison.Ordinal);
        Assert.DoesNotContain(FailingAnalyzer.Value, found.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failing_rule_over_a_file_Triggers_in_the_file()
    {
        var options = TestFile.Options(new TestFile("/app/appsettings.json", "{}", isMarked: true));
        var found = Assert.Single(await CSharpAnalyzerVerifier<FailingAnalyzer>.RunAsync(TestCompilation.Create(""), options));
        Assert.Equal("SG5006", found.Id);
        Assert.Equal("/app/appsettings.json", found.Location.GetLineSpan().Path);
    }

    [Fact]
    public async Task Cancellation_DoesNotTrigger()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        var run = TestCompilation.Create("class C { int i = 1; }").WithAnalyzers([new FailingAnalyzer()]).GetAnalyzerDiagnosticsAsync(source.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
    }

#pragma warning disable RS1036, RS1038, RS1041 // A rule for this test alone, never shipped.
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class FailingAnalyzer : SecretGuardAnalyzer
    {
        public static readonly string Value = Sample.Password("failing");

        private protected override void Start(CompilationStartAnalysisContext start)
        {
            OnOperation(start, _ => throw new InvalidOperationException(Value, new FormatException(Value)), OperationKind.Literal);
            OnAdditionalFile(start, _ => throw new FormatException(Value));
        }
    }
#pragma warning restore RS1036, RS1038, RS1041
}
