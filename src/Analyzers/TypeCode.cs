using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.Analyzers.Flow;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Analyzers.Flow.Bodies;

namespace SecretGuard.Analyzers;

/// <summary>
/// Where the literals of one type go within it. It is read as a whole only where a body of it uses an API that takes secrets, or a literal
/// has a secret's name: a symbol start action would read it for nothing, and costs the compiler more than all rules together.
/// </summary>
internal sealed class TypeCode
{
    private readonly Dictionary<(SyntaxTree, TextSpan), FlowResult> results = [];
    private readonly HashSet<(SyntaxTree, TextSpan)> overwritten = [];

    public TypeCode(INamedTypeSymbol type, TypeBodies reader, ProjectApis apis, FlowRule[] rules, CancellationToken cancellationToken)
    {
        var bodies = new List<Body>();
        foreach (var (owner, root) in reader.Of(type))
        {
            var body = new Body();
            BodyReader.Read(root, owner, apis, body);
            bodies.Add(body);
            foreach (var literal in body.Overwritten) overwritten.Add((literal.SyntaxTree, literal.Span));
        }

        foreach (var found in FlowSearch.In(new FlowGraph(bodies, () => [type]), rules, apis.Secrets, LiveScope.Type, cancellationToken))
        {
            var place = (found.Finding.Place.SyntaxTree, found.Finding.Place.Span);
            if (!results.ContainsKey(place)) results.Add(place, found);
        }
    }

    /// <summary>What is said of a literal for where it goes; null where that is nothing.</summary>
    public FlowResult? Of(SyntaxNode literal) => results.TryGetValue((literal.SyntaxTree, literal.Span), out var found) ? found : null;

    /// <summary>Whether a variable holds a literal only until it is given something else, and nobody reads it before.</summary>
    public bool Overwrites(SyntaxNode literal) => overwritten.Contains((literal.SyntaxTree, literal.Span));

    /// <summary>The results whose sinks stand in one of the bodies.</summary>
    public IEnumerable<FlowResult> Of(ImmutableArray<IOperation> blocks) =>
        results.Values.Where(found => blocks.Any(block =>
            block.Syntax.SyntaxTree == found.Use.Syntax.SyntaxTree && block.Syntax.Span.Contains(found.Use.Syntax.Span)));
}
