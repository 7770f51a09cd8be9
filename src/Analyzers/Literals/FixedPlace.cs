using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecretGuard.Analyzers.Literals;

/// <summary>The places where code cannot be put in the place of a literal.</summary>
internal static class FixedPlace
{
    // A generated one may have thousands of members, each of which asks.
    private static readonly ConditionalWeakTable<ISymbol, StrongBox<bool>> ClassesOfConstants = new();

    public static bool Holds(IOperation literal, ISymbol containing)
    {
        for (var outer = literal.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IAttributeOperation or IParameterInitializerOperation) return true;
        }

        return containing is IFieldSymbol { IsConst: true, ContainingType: { IsStatic: true } type }
            && ClassesOfConstants.GetValue(type, one => new(((INamedTypeSymbol)one).GetMembers().All(IsConstant))).Value;
    }

    private static bool IsConstant(ISymbol member) =>
        member is IFieldSymbol { IsConst: true } or INamedTypeSymbol || member.IsImplicitlyDeclared;
}
