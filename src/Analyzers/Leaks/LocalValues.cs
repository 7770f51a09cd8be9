using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecretGuard.Analyzers.Leaks;

/// <summary>Every value that a local is given anywhere in the body around it.</summary>
internal static class LocalValues
{
    public static IEnumerable<IOperation> Of(ILocalReferenceOperation reference)
    {
        IOperation body = reference;
        while (body.Parent is { } parent) body = parent;
        foreach (var operation in body.Descendants())
        {
            if (Given(operation, reference.Local) is { } value) yield return value;
        }
    }

    private static IOperation? Given(IOperation operation, ILocalSymbol local) => operation switch
    {
        IVariableDeclaratorOperation declarator when Is(declarator.Symbol, local) => declarator.GetVariableInitializer()?.Value,
        IAssignmentOperation { Target: ILocalReferenceOperation target } assignment when Is(target.Local, local) => assignment.Value,
        _ => null,
    };

    private static bool Is(ILocalSymbol one, ILocalSymbol other) => SymbolEqualityComparer.Default.Equals(one, other);
}
