using Microsoft.CodeAnalysis;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Flow.Apis;

/// <summary>
/// The sinks that users mark in code of their own: <c>[SecretSink]</c> on a method, a property or a parameter. The attribute counts by its
/// name, in whatever assembly it is declared.
/// </summary>
internal sealed class MarkedSinks
{
    private const string Attribute = "SecretSinkAttribute";

    private readonly Dictionary<string, FlowRule> rules = new(StringComparer.OrdinalIgnoreCase);

    public MarkedSinks(Compilation compilation, IEnumerable<Sink> sinks)
    {
        foreach (var sink in sinks) if (sink.Rule is { Scope: LiveScope.Body } rule) rules[rule.Live.Id] = rule;
        IsUsed = compilation.ContainsSymbolsWithName(Attribute, SymbolFilter.Type)
            || compilation.SourceModule.ReferencedAssemblySymbols.Any(Declares);
    }

    /// <summary>Whether there is such an attribute; without it nothing is marked.</summary>
    public bool IsUsed { get; }

    public IEnumerable<Sink> Of(ISymbol member)
    {
        foreach (var mark in member.GetAttributes())
            if (Row(member, mark, member is IMethodSymbol ? Sink.AnyText : null) is { } row) yield return row;
        if (member is not IMethodSymbol method) yield break;
        foreach (var parameter in method.Parameters)
        {
            foreach (var mark in parameter.GetAttributes()) if (Row(member, mark, parameter.Name) is { } row) yield return row;
        }
    }

    // Its argument is the rule that is meant; a log is what it is without.
    private Sink? Row(ISymbol member, AttributeData mark, string? parameter)
    {
        if (mark.AttributeClass?.Name != Attribute || member.ContainingType is not { } type) return null;
        var id = mark.ConstructorArguments.FirstOrDefault().Value is string named ? named : DiagnosticIds.Log;
        return rules.TryGetValue(id, out var rule) ? new Sink(type.Name, member.MetadataName, parameter) { Rule = rule } : null;
    }

    private static bool Declares(IAssemblySymbol assembly) =>
        !assembly.Name.StartsWith("System", StringComparison.Ordinal)
        && !assembly.Name.StartsWith("Microsoft.", StringComparison.Ordinal) && assembly.TypeNames.Contains(Attribute);
}
