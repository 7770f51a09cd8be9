using Microsoft.CodeAnalysis;
using SecretGuard.Detection.Naming;

namespace SecretGuard.Analyzers.Flow.Apis;

/// <summary>
/// What libraries without rows of their own take secrets by: a parameter or property that they call <c>password</c>, <c>apiKey</c> or
/// <c>connectionString</c>.
/// </summary>
/// <param name="sinks">The rows of all rules.</param>
internal sealed class NamedSinks(IEnumerable<Sink> sinks)
{
    private readonly FlowRule[] rules =
    [
        .. sinks.Select(sink => sink.Rule).OfType<FlowRule>().Distinct()
            .Where(rule => rule.Takes(NameKind.Key) || rule.Takes(NameKind.ConnectionString)),
    ];

    /// <param name="rows">What the rules say of the member themselves.</param>
    public IEnumerable<Sink> Of(ISymbol member, IReadOnlyCollection<Sink> rows) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor or MethodKind.ReducedExtension } method =>
            method.Parameters.Where(parameter => IsText(parameter.Type))
                .SelectMany(parameter => Of(member, parameter.Name, parameter.Name, rows)),
        IPropertySymbol { IsIndexer: false, SetMethod: not null } property when IsText(property.Type) =>
            Of(member, property.Name, null, rows),
        _ => [],
    };

    // The key of a service is any object.
    private static bool IsText(ITypeSymbol type) =>
        Texts.MayBe(type) && type is { SpecialType: not SpecialType.System_Object, TypeKind: not TypeKind.TypeParameter };

    private IEnumerable<Sink> Of(ISymbol member, string name, string? parameter, IReadOnlyCollection<Sink> rows)
    {
        var kind = SecretNames.Classify(name.AsSpan());
        if (kind is NameKind.Ordinary or NameKind.LooseKey) return [];
        return rules
            .Where(rule => rule.Takes(kind) && !rows.Any(row => row.Rule == rule))
            .Select(rule =>
                new Sink(member.ContainingType.Name, member.MetadataName, parameter) { Role = kind, IsNamed = true, Rule = rule });
    }
}
