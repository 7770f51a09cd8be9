using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecretGuard.Analyzers.Flow;
using SecretGuard.Analyzers.Flow.Bodies;
using SecretGuard.Analyzers.Literals;

namespace SecretGuard.Analyzers;

/// <summary>The literals and flows of one type, reported when all its parts are read, which is while somebody types.</summary>
internal sealed class TypeCode(CompilationCode compilation, INamedTypeSymbol type)
{
    private readonly ConcurrentQueue<Body> bodies = new();
    private readonly ConcurrentQueue<LiteralFinding> named = new();

    /// <summary>Judges a literal by what it is; by what it is called later, if it goes nowhere.</summary>
    public void Read(OperationAnalysisContext context)
    {
        if (Literal.Read(context.Operation, context.ContainingSymbol) is not { } literal) return;
        compilation.Mark(context.Operation.Syntax.SyntaxTree, context.IsGeneratedCode);
        if (LiteralFinding.By(compilation.ByForm, literal) is { } found)
        {
            foreach (var part in found.Parts) compilation.Claim(part);
            found.Report(context);
        }
        else if (LiteralFinding.By(compilation.ByName, literal) is { } name) named.Enqueue(name);
    }

    public void Read(OperationBlockAnalysisContext context)
    {
        var body = new Body();
        foreach (var block in context.OperationBlocks)
        {
            BodyReader.Read(block, context.OwningSymbol, compilation.Sinks, body);
            compilation.Mark(block.Syntax.SyntaxTree, context.IsGeneratedCode);
        }

        bodies.Enqueue(body);
    }

    public void Finish(SymbolAnalysisContext context)
    {
        if (bodies.Any(body => body.Sinks.Count > 0))
        {
            foreach (var (use, origin, finding) in FlowSearch.In(new FlowGraph([.. bodies], () => [type]), compilation.ByFlow))
            {
                if (compilation.Claim(finding.Place)) Report(context, finding.Rule, FlowDiagnostic.Of(use.Sink.Rule!.Live, use, origin, finding));
            }
        }

        foreach (var name in named)
        {
            if (name.Parts.Any(compilation.IsClaimed)) continue;
            foreach (var part in name.Parts) compilation.Claim(part);
            Report(context, name.Rule, name.Diagnostic);
        }

        compilation.Add(type, [.. bodies]);
    }

    private void Report(SymbolAnalysisContext context, Detection.Rule rule, Diagnostic diagnostic)
    {
        var isGenerated = compilation.IsGenerated(diagnostic.Location.SourceTree!);
        if (Reporting.IsWanted(diagnostic, rule, isGenerated, context.Options, context.CancellationToken)) context.ReportDiagnostic(diagnostic);
    }
}
