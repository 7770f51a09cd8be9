using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.Analyzers.Flow;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Analyzers.Flow.Bodies;
using SecretGuard.Analyzers.Literals;

namespace SecretGuard.Analyzers;

/// <summary>What the types of a compilation have to tell each other: their flows, and which literals are reported already.</summary>
internal sealed class CompilationCode(Compilation compilation, LiteralRule[] byForm, FlowRule[] byFlow, LiteralRule[] byName)
{
    private readonly ConcurrentBag<Body> bodies = [];
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> types = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<(SyntaxTree, TextSpan), bool> reported = new();
    private readonly ConcurrentDictionary<SyntaxTree, bool> generated = new();

    public SinkTable Sinks { get; } = new(compilation, [.. byFlow.SelectMany(rule => rule.Sinks)]);

    public LiteralRule[] ByForm => byForm;

    public LiteralRule[] ByName => byName;

    public FlowRule[] ByFlow => byFlow;

    public void Add(INamedTypeSymbol type, IReadOnlyCollection<Body> read)
    {
        types[type] = true;
        foreach (var body in read) bodies.Add(body);
    }

    public void Mark(SyntaxTree tree, bool isGenerated) => generated[tree] = isGenerated;

    public bool IsGenerated(SyntaxTree tree) => generated.TryGetValue(tree, out var isGenerated) && isGenerated;

    /// <summary>Takes the right to report a place; false where somebody has.</summary>
    public bool Claim(SyntaxNode place) => reported.TryAdd((place.SyntaxTree, place.Span), true);

    public bool IsClaimed(SyntaxNode place) => reported.ContainsKey((place.SyntaxTree, place.Span));

    /// <summary>The literals in an attribute that belongs to no type.</summary>
    public void ReadAttribute(OperationAnalysisContext context)
    {
        if (context.ContainingSymbol is not (IAssemblySymbol or IModuleSymbol)) return;
        foreach (var operation in context.Operation.Descendants())
        {
            if (Literal.Read(operation, context.ContainingSymbol) is not { } literal) continue;
            if (LiteralFinding.By(byForm, literal) is { } form) form.Report(context);
            else if (LiteralFinding.By(byName, literal) is { } name) name.Report(context);
        }
    }

    /// <summary>Reports what only all types together show.</summary>
    public void Finish(CompilationAnalysisContext context)
    {
        var graph = new FlowGraph(bodies, () => types.Keys);
        foreach (var (use, origin, finding) in FlowSearch.In(graph, byFlow))
        {
            if (!Claim(finding.Place)) continue;
            var diagnostic = FlowDiagnostic.Of(use.Sink.Rule!.AtEnd, use, origin, finding);
            if (Reporting.IsWanted(diagnostic, finding.Rule, IsGenerated(finding.Place.SyntaxTree), context.Options, context.CancellationToken)) context.ReportDiagnostic(diagnostic);
        }
    }
}
