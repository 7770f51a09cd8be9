using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SecretGuard.Analyzers.Misuse.PlainHttp;

/// <summary>SG3004. An analyzer of its own: a type is read only where an address in it is plain http.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PlainHttpAnalyzer : SecretGuardAnalyzer
{
    public PlainHttpAnalyzer()
        : base(PlainHttpRule.Descriptor)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        var compilation = start.Compilation;
        var known = new ConcurrentDictionary<INamedTypeSymbol, TypeRequests>(SymbolEqualityComparer.Default);
        OnOperation(
            start,
            context => Inspect(context, type => known.GetOrAdd(type, one => new TypeRequests(new TypeBodies(compilation, context.Operation.SemanticModel).Of(one)))),
            OperationKind.SimpleAssignment,
            OperationKind.ObjectCreation,
            OperationKind.Invocation);
    }

    private static void Inspect(OperationAnalysisContext context, Func<INamedTypeSymbol, TypeRequests> requestsOf)
    {
        if (Addressed.Of(context.Operation) is not { } addressed || PlainAddress.In(addressed.Address) is not { } plain) return;
        if (context.ContainingSymbol.ContainingType is not { } type || DevelopmentGuard.Holds(plain.Syntax)) return;
        var header = requestsOf(type).HeaderOf(addressed.Carrier) ?? TypedClient.Of(context.Operation)?.Select(client => requestsOf(client).AnyHeader).FirstOrDefault(name => name is not null);
        if (header is not null) context.Report(PlainHttpRule.Rule, Diagnostic.Create(PlainHttpRule.Descriptor, plain.Syntax.GetLocation(), header));
    }
}
