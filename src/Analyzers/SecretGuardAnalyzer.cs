using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers;

/// <summary>
/// What all rules share: they run concurrently, they see generated code (a .razor file is compiled from some), and a rule that fails says
/// so as SG5006, by the exception's type alone. The compiler's own AD0001 prints the exception's message, and that may hold a value.
/// </summary>
public abstract class SecretGuardAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor RuleFailed = new(
        DiagnosticIds.AnalyzersDoNotRun,
        "A SecretGuard rule failed",
        "The rule '{0}' failed with {1}, so this place is not checked. Please report what kind of code stands here.",
        "Security",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A rule stopped with an exception. The code at this place was not checked by it.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.AnalyzersDoNotRun));

    private protected SecretGuardAnalyzer(params IEnumerable<DiagnosticDescriptor> rules) =>
        SupportedDiagnostics = rules.Append(RuleFailed).ToImmutableArray();

    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(Start);
    }

    /// <summary>Registers what the rule looks at, by the guarded methods below.</summary>
    private protected abstract void Start(CompilationStartAnalysisContext start);

    private protected void OnOperation(
        CompilationStartAnalysisContext start, Action<OperationAnalysisContext> inspect, params OperationKind[] kinds) =>
        start.RegisterOperationAction(
            context => Guard(() => inspect(context), context.ReportDiagnostic, () => context.Operation.Syntax.GetLocation()), kinds);

    private protected void OnBody(CompilationStartAnalysisContext start, Action<OperationBlockAnalysisContext> inspect) =>
        start.RegisterOperationBlockAction(context =>
            Guard(() => inspect(context), context.ReportDiagnostic, () => context.OperationBlocks[0].Syntax.GetLocation()));

    private protected void OnType(CompilationStartAnalysisContext start, Action<SymbolAnalysisContext> inspect) =>
        start.RegisterSymbolAction(
            context => Guard(() => inspect(context), context.ReportDiagnostic, () => context.Symbol.Locations[0]), SymbolKind.NamedType);

#pragma warning disable RS1013 // The start that this belongs to registers more than an end; each of these methods registers one thing.
    private protected void OnCompilationEnd(CompilationStartAnalysisContext start, Action<CompilationAnalysisContext> inspect) =>
        start.RegisterCompilationEndAction(context => Guard(() => inspect(context), context.ReportDiagnostic, () => Location.None));
#pragma warning restore RS1013

    private protected void OnTree(CompilationStartAnalysisContext start, Action<SyntaxTreeAnalysisContext> inspect) =>
        start.RegisterSyntaxTreeAction(context =>
            Guard(() => inspect(context), context.ReportDiagnostic, () => Location.Create(context.Tree, default)));

    private protected void OnAdditionalFile(CompilationStartAnalysisContext start, Action<AdditionalFileAnalysisContext> inspect) =>
        start.RegisterAdditionalFileAction(context =>
            Guard(() => inspect(context), context.ReportDiagnostic, () => Location.Create(context.AdditionalFile.Path, default, default)));

    private void Guard(Action inspect, Action<Diagnostic> report, Func<Location> place)
    {
        try
        {
            inspect();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            report(Diagnostic.Create(RuleFailed, place(), GetType().Name, e.GetBaseException().GetType().Name));
        }
    }
}
