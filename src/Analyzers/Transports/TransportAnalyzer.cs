using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecretGuard.Analyzers.Literals;
using SecretGuard.Detection.Connections;

namespace SecretGuard.Analyzers.Transports;

/// <summary>SG1005 in code. An analyzer of its own: it says something else about a literal than what makes it a secret.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TransportAnalyzer : SecretGuardAnalyzer
{
    public TransportAnalyzer()
        : base(TransportRule.Descriptor)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext start) =>
        OnOperation(start, Inspect, OperationKind.Literal, OperationKind.Binary, OperationKind.InterpolatedString);

    private static void Inspect(OperationAnalysisContext context)
    {
        if (Literal.Read(context.Operation, context.ContainingSymbol) is not { } literal || Transport.Find(literal.Text.AsSpan()) is not { } finding) return;
        var (location, _) = literal.Locate(finding);
        context.Report(finding.Rule, Diagnostic.Create(TransportRule.Descriptor, location, TransportRule.Subject(literal.Text, finding)));
    }
}
