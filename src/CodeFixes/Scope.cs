using Microsoft.CodeAnalysis;
using SecretGuard.CodeFixes.Texts;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecretGuard.CodeFixes;

/// <summary>What the code at a place can use.</summary>
internal sealed class Scope
{
    private readonly SemanticModel model;
    private readonly int position;
    private readonly bool isStatic;
    private readonly bool hasInstance;

    public Scope(SemanticModel model, HardCoded secret, CancellationToken cancellation)
        : this(model, secret.Expression, secret.Constant is FieldDeclarationSyntax, cancellation)
    {
    }

    /// <param name="isInStatic">Whether the place is to become part of a static member.</param>
    public Scope(SemanticModel model, SyntaxNode place, bool isInStatic, CancellationToken cancellation)
    {
        this.model = model;
        position = place.SpanStart;
        var member = Member(model.GetEnclosingSymbol(position, cancellation));
        isStatic = isInStatic || member is null or { IsStatic: true };
        hasInstance = !isStatic && member is IMethodSymbol && !place.Ancestors().Any(node => node is ConstructorInitializerSyntax);
    }

    /// <summary>Whether a type is, or derives from, or implements another.</summary>
    public static bool Is(ITypeSymbol type, INamedTypeSymbol wanted) =>
        SymbolEqualityComparer.Default.Equals(type, wanted) || type.AllInterfaces.Contains(wanted, SymbolEqualityComparer.Default);

    /// <summary>An expression of the wanted type, nearest first: a parameter or local, a member, or a property of one of these.</summary>
    /// <param name="property">What the property is called, as hosts and builders have it.</param>
    public string? Find(INamedTypeSymbol wanted, string property = "Configuration")
    {
        var reachable = model.LookupSymbols(position).Where(CanUse).OrderBy(Distance).ToList();
        foreach (var symbol in reachable)
        {
            if (TypeOf(symbol) is { } type && Is(type, wanted)) return Identifier.Of(symbol.Name);
        }

        foreach (var symbol in reachable)
        {
            if (TypeOf(symbol) is { } type && Has(type, property, wanted)) return Identifier.Of(symbol.Name) + "." + property;
        }

        return null;
    }

    private static int Distance(ISymbol symbol) => symbol switch
    {
        ILocalSymbol => 0,
        IParameterSymbol => 1,
        _ => 2,
    };

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol { IsIndexer: false, IsWriteOnly: false } property => property.Type,
        _ => null,
    };

    private bool CanUse(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.DeclaringSyntaxReferences.Any(declaration => declaration.Span.End < position),
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } => !isStatic || IsInConstructor(symbol),
        IParameterSymbol => true,
        _ => symbol.CanBeReferencedByName && (symbol.IsStatic || hasInstance),
    };

    // A primary constructor's parameter is in scope of static members too, but not to be used there.
    private bool IsInConstructor(ISymbol parameter) =>
        SymbolEqualityComparer.Default.Equals(model.GetEnclosingSymbol(position), parameter.ContainingSymbol);

    private bool Has(ITypeSymbol type, string name, INamedTypeSymbol wanted)
    {
        for (var ancestor = type; ancestor is not null; ancestor = ancestor.BaseType)
        {
            foreach (var member in ancestor.GetMembers(name))
            {
                if (member is IPropertySymbol { IsStatic: false } property
                    && Is(property.Type, wanted) && model.IsAccessible(position, property))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // A lambda sees what the member around it sees. A field's or property's initialiser belongs to no method, and sees no instance.
    private static ISymbol? Member(ISymbol? enclosing)
    {
        while (enclosing is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction, IsStatic: false })
            enclosing = enclosing.ContainingSymbol;
        return enclosing;
    }
}
