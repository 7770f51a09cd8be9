using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.Analyzers.Flow;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Analyzers.Flow.Bodies;
using SecretGuard.Analyzers.Literals;
using SecretGuard.Analyzers.Settings;

namespace SecretGuard.Analyzers;

/// <summary>The literals and bodies of a compilation, and which places are reported already.</summary>
internal sealed class CompilationCode(
    Compilation compilation, CompilationSettings settings, LiteralRule[] byForm, FlowRule[] byFlow, LiteralRule[] byName, LiteralRule[] forAudits)
{
    private readonly ProjectApis apis = new(compilation, settings, [.. byFlow.SelectMany(rule => rule.Sinks)]);
    private readonly ConcurrentBag<Body> bodies = [];
    private readonly ConcurrentDictionary<INamedTypeSymbol, Lazy<TypeCode>> types = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<(SyntaxTree, TextSpan, string), bool> reported = new();
    private readonly ConcurrentDictionary<SyntaxTree, bool> generated = new();
    private readonly ConcurrentBag<LiteralFinding> audited = [];

    /// <summary>What the project takes for a secret.</summary>
    public Secrets Secrets => apis.Secrets;

    /// <summary>Judges a literal by what it is, or else by what it is called, if it goes nowhere.</summary>
    public void Read(OperationAnalysisContext context)
    {
        if (Literal.Read(context.Operation, context.ContainingSymbol, settings) is not { } literal) return;
        var found = LiteralFinding.By(byForm, literal);
        if (found is null && LiteralFinding.By(byName, literal) is { } named)
        {
            var goes = context.ContainingSymbol.ContainingType is { } type && named.Parts.Any(Type(type, context.Operation.SemanticModel).Holds);
            if (!goes) found = named;
        }

        if (found is null)
        {
            if (LiteralFinding.By(forAudits, literal) is { } suspect) audited.Add(suspect);
            return;
        }

        foreach (var part in found.Parts) Claim(part);
        context.Report(found.Rule, found.Diagnostic);
    }

    /// <summary>Reads a body, and reports what it and its type show.</summary>
    public void Read(OperationBlockAnalysisContext context)
    {
        var body = new Body();
        foreach (var block in context.OperationBlocks)
        {
            BodyReader.Read(block, context.OwningSymbol, apis, body);
            generated[block.Syntax.SyntaxTree] = context.IsGeneratedCode;
        }

        bodies.Add(body);
        if (body.Sinks.Count == 0) return;
        if (body.Sinks.Exists(use => use.Sink.Rule?.Scope == LiveScope.Type) && context.OwningSymbol.ContainingType is { } type)
        {
            Report(Type(type, context.OperationBlocks[0].SemanticModel).Of(context.OperationBlocks), context);
        }

        Report(FlowSearch.In(new FlowGraph([body], () => []), byFlow, apis.Secrets, LiveScope.Body), context);
    }

    /// <summary>Reports what only all types together show.</summary>
    public void Finish(CompilationAnalysisContext context)
    {
        var graph = new FlowGraph(bodies, compilation.Assembly.GlobalNamespace.Types);
        foreach (var found in FlowSearch.In(graph, byFlow, apis.Secrets, scope: null))
        {
            if (!Claim(found.Finding.Place, found.Use.Sink.Rule)) continue;
            var diagnostic = FlowDiagnostic.Of(found.Use.Sink.Rule!.AtEnd, found);
            if (IsWanted(found, diagnostic, context.Options, context.CancellationToken)) context.ReportDiagnostic(diagnostic);
        }

        FinishAudit(context);
    }

    // Suspicions are told of literals that nothing else was said about.
    private void FinishAudit(CompilationAnalysisContext context)
    {
        foreach (var suspect in audited)
        {
            if (suspect.Parts.Any(part => !Claim(part)) || IsGenerated(suspect.Diagnostic.Location.SourceTree!)) continue;
            if (Reporting.IsWanted(suspect.Diagnostic, suspect.Rule, isGenerated: false, context.Options, context.CancellationToken)) context.ReportDiagnostic(suspect.Diagnostic);
        }
    }

    private void Report(IEnumerable<FlowResult> results, OperationBlockAnalysisContext context)
    {
        foreach (var found in results)
        {
            if (!Claim(found.Finding.Place, found.Use.Sink.Rule)) continue;
            var diagnostic = FlowDiagnostic.Of(found.Use.Sink.Rule!.Live, found);
            if (IsWanted(found, diagnostic, context.Options, context.CancellationToken)) context.ReportDiagnostic(diagnostic);
        }
    }

    // In an editor, the declarations of a referenced project are code of another compilation. It reports them itself.
    private bool IsWanted(FlowResult found, Diagnostic diagnostic, AnalyzerOptions options, CancellationToken cancellation) =>
        compilation.ContainsSyntaxTree(found.Finding.Place.SyntaxTree)
        && Reporting.IsWanted(diagnostic, found.Finding.Rule, IsGenerated(found.Finding.Place.SyntaxTree), options, cancellation);

    private bool IsGenerated(SyntaxTree tree) => generated.TryGetValue(tree, out var isGenerated) && isGenerated;

    // Takes the right to report a place; false where somebody has. A literal is reported once, whatever the rule; a leak once for each rule.
    private bool Claim(SyntaxNode place, FlowRule? rule = null) =>
        reported.TryAdd((place.SyntaxTree, place.Span, rule?.Scope == LiveScope.Body ? rule.Live.Id : ""), true);

    private TypeCode Type(INamedTypeSymbol type, SemanticModel? model) =>
        types.GetOrAdd(type, one => new Lazy<TypeCode>(() => new TypeCode(one, new TypeBodies(compilation, model), apis, byFlow))).Value;
}
