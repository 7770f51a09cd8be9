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
        var known = new ConcurrentDictionary<INamedTypeSymbol, TypeRequests>(SymbolEqualityComparer.Default);
        OnOperation(
            start,
            context => Inspect(context, known),
            OperationKind.SimpleAssignment,
            OperationKind.ObjectCreation,
            OperationKind.Invocation);
    }

    // Nothing is made before something is found: this runs for most of the code.
    private static void Inspect(OperationAnalysisContext context, ConcurrentDictionary<INamedTypeSymbol, TypeRequests> known)
    {
        if (Addressed.Of(context.Operation) is { } addressed && PlainAddress.In(addressed.Address) is { } plain
            && !DevelopmentGuard.Holds(plain.Syntax))
        {
            Judge(context, addressed, plain, known);
        }
    }

    private static void Judge(
        OperationAnalysisContext context, Addressed addressed, IOperation plain, ConcurrentDictionary<INamedTypeSymbol, TypeRequests> known)
    {
        if (context.ContainingSymbol.ContainingType is not { } type) return;
        var bodies = new TypeBodies(context.Compilation, context.Operation.SemanticModel);
        TypeRequests RequestsOf(INamedTypeSymbol one) => known.GetOrAdd(one, other => new TypeRequests(bodies.Of(other)));
        var header = RequestsOf(type).HeaderOf(addressed)
            ?? TypedClient.Of(context.Operation)?.Select(client => RequestsOf(client).AnyHeader).FirstOrDefault(name => name is not null);
        if (header is not null)
            context.Report(PlainHttpRule.Rule, Diagnostic.Create(PlainHttpRule.Descriptor, plain.Syntax.GetLocation(), header));
    }
}
