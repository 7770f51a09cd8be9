using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecretGuard.Analyzers.Flow;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Analyzers.Flow.Bodies;
using SecretGuard.Analyzers.Literals;
using SecretGuard.Analyzers.Settings;

namespace SecretGuard.Analyzers;

/// <summary>The literals and bodies of a compilation, and which places are reported already.</summary>
internal sealed class CompilationCode(
    Compilation compilation,
    CompilationSettings settings,
    LiteralRule[] byForm,
    FlowRule[] byFlow,
    LiteralRule[] byName,
    LiteralRule[] forAudits)
{
    private readonly ProjectApis apis = new(compilation, settings, [.. byFlow.SelectMany(rule => rule.Sinks)]);
    private readonly ConcurrentBag<Body> bodies = [];
    private readonly ConcurrentDictionary<INamedTypeSymbol, TypeCode> types = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<(Location Place, string? Rule, Location? Entry), bool> reported = new();
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
            var code = context.ContainingSymbol.ContainingType is { } type
                ? Type(type, context.Operation.SemanticModel, context.CancellationToken)
                : null;
            if (named.Parts.Select(part => code?.Of(part)).FirstOrDefault(flow => flow is not null) is { } goes)
            {
                generated.TryAdd(context.Operation.Syntax.SyntaxTree, context.IsGeneratedCode);

                // Here, and not where it goes: an editor shows of a body what stands in the body.
                Report([goes], context.Options, context.ReportDiagnostic, context.CancellationToken);
                return;
            }

            if (!named.Parts.Any(part => code?.Overwrites(part) == true)) found = named;
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
            var model = context.OperationBlocks[0].SemanticModel;
            var ownResults = Type(type, model, context.CancellationToken).Of(context.OperationBlocks)
                .Where(found => !ReportsItself(found.Finding.Place, context.OperationBlocks, model));
            Report(ownResults, context.Options, context.ReportDiagnostic, context.CancellationToken);
        }

        Report(
            FlowSearch.In(new FlowGraph([body], () => []), byFlow, apis.Secrets, LiveScope.Body, context.CancellationToken),
            context.Options,
            context.ReportDiagnostic,
            context.CancellationToken);
    }

    // A literal with a secret's name says itself where it goes.
    private bool ReportsItself(SyntaxNode place, ImmutableArray<IOperation> blocks, SemanticModel? model)
    {
        if (blocks.Any(block => block.Syntax.SyntaxTree == place.SyntaxTree && block.Syntax.Span.Contains(place.Span))) return false;
        if (model is null || model.SyntaxTree != place.SyntaxTree || model.GetOperation(place) is not { } operation) return false;
        var member = place.Ancestors()
            .Select(outer => model.GetDeclaredSymbol(outer))
            .FirstOrDefault(symbol => symbol is IFieldSymbol or IPropertySymbol);
        return member is not null && Literal.Read(operation, member, settings) is { } literal
            && LiteralFinding.By(byName, literal) is not null;
    }

    /// <summary>Reports what only all types together show.</summary>
    public void Finish(CompilationAnalysisContext context)
    {
        var ordered = bodies.OrderBy(body => body.Place?.SyntaxTree.FilePath, StringComparer.Ordinal)
            .ThenBy(body => body.Place?.SpanStart)
            .ToArray();
        var graph = new FlowGraph(ordered, compilation.Assembly.GlobalNamespace.Types);
        foreach (var found in FlowSearch.In(graph, byFlow, apis.Secrets, scope: null, context.CancellationToken))
        {
            if (!Claim(found)) continue;
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
            if (Reporting.IsWanted(suspect.Diagnostic, suspect.Rule, isGenerated: false, context.Options, context.CancellationToken))
                context.ReportDiagnostic(suspect.Diagnostic);
        }
    }

    private void Report(IEnumerable<FlowResult> results, AnalyzerOptions options, Action<Diagnostic> report, CancellationToken cancellation)
    {
        foreach (var found in results)
        {
            if (!Claim(found)) continue;
            var diagnostic = FlowDiagnostic.Of(found.Use.Sink.Rule!.Live, found);
            if (IsWanted(found, diagnostic, options, cancellation)) report(diagnostic);
        }
    }

    // In an editor, the declarations of a referenced project are code of another compilation, which reports them itself. A leak can be
    // accepted wherever it passes, as at the call of a method that logs what it is handed.
    private bool IsWanted(FlowResult found, Diagnostic diagnostic, AnalyzerOptions options, CancellationToken cancellation) =>
        compilation.ContainsSyntaxTree(found.Finding.Place.SyntaxTree)
        && Reporting.IsWanted(diagnostic, found.Finding.Rule, IsGenerated(found.Finding.Place.SyntaxTree), options, cancellation)
        && !(found.IsLeak
            && diagnostic.AdditionalLocations.Any(place => Reporting.IsAccepted(place, found.Finding.Rule, diagnostic.Id, cancellation)));

    private bool IsGenerated(SyntaxTree tree) => generated.TryGetValue(tree, out var isGenerated) && isGenerated;

    // Takes the right to report a literal; false where somebody has.
    private bool Claim(SyntaxNode literal) => reported.TryAdd((literal.GetLocation(), null, null), true);

    // A literal is reported once, whatever the rule; a leak once for each rule, and for each argument by which it comes in.
    private bool Claim(FlowResult found) => found.IsLeak
        ? reported.TryAdd((found.Finding.Place.GetLocation(), found.Use.Sink.Rule!.Live.Id, found.Entry?.GetLocation()), true)
        : Claim(found.Finding.Place);

    private TypeCode Type(INamedTypeSymbol type, SemanticModel? model, CancellationToken cancellation)
    {
        // Not a Lazy: one that is interrupted hands its exception to whoever asks next.
        if (types.TryGetValue(type, out var known)) return known;
        return types.GetOrAdd(type, new TypeCode(type, new TypeBodies(compilation, model), apis, byFlow, cancellation));
    }
}
