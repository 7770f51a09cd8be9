using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SecretGuard.Analyzers.Literals;

/// <summary>Judges every string in the code once. The first rule that knows it reports it, so one literal is one diagnostic.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LiteralAnalyzer : SecretGuardAnalyzer
{
    /// <summary>What a literal is comes before what it is called. A new rule is a file beside this one and a line here.</summary>
    private static readonly LiteralRule[] Rules = [new KnownFormatRule(), new ConnectionStringRule(), new SecretNameRule()];

    public LiteralAnalyzer()
        : base(Rules.Select(rule => rule.Descriptor))
    {
    }

    private protected override void Start(CompilationStartAnalysisContext start) =>
        OnOperation(start, Inspect, OperationKind.Literal, OperationKind.Utf8String, OperationKind.Binary, OperationKind.InterpolatedString);

    private static void Inspect(OperationAnalysisContext context)
    {
        if (Literal.Read(context.Operation, context.ContainingSymbol) is not { } literal) return;
        foreach (var rule in Rules)
        {
            if (rule.Find(literal) is not { } finding) continue;
            var (location, hint) = literal.Locate(finding);
            context.Report(finding.Rule, Diagnostic.Create(rule.Descriptor, location, hint.ToProperties(), rule.Subject(literal, finding)));
            return;
        }
    }
}
