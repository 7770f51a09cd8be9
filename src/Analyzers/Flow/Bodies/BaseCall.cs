using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecretGuard.Analyzers.Flow.Bodies;

/// <summary>What a constructor hands to that of its base, as far as its text shows.</summary>
internal static class BaseCall
{
    /// <summary>
    /// Whether the base may get to see a parameter; it does not where the constructor calls it without a mention of the parameter.
    /// </summary>
    public static bool MayHand(IMethodSymbol constructor, IParameterSymbol parameter) =>
        constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
        {
            ConstructorDeclarationSyntax { Initializer.ArgumentList: { } arguments } => Mentions(arguments, parameter),
            TypeDeclarationSyntax { BaseList.Types: { } bases } =>
                bases.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault() is not { } made || Mentions(made, parameter),
            _ => true,
        };

    private static bool Mentions(SyntaxNode arguments, IParameterSymbol parameter) =>
        arguments.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == parameter.Name);
}
