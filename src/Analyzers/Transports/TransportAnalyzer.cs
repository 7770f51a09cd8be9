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
        if (Literal.TextOf(context.Operation) is not { } text || Transport.Find(text.AsSpan()) is not { } finding) return;
        var (piece, _) = LiteralPieces.Around(context.Operation, finding.Start, finding.Length);
        context.Report(
            finding.Rule, Diagnostic.Create(TransportRule.Descriptor, piece.Syntax.GetLocation(), TransportRule.Subject(text, finding)));
    }
}
