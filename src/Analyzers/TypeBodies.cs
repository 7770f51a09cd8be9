using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecretGuard.Analyzers;

/// <summary>The bodies and initialisers of a type, without those of the types within it.</summary>
/// <param name="known">The model of the tree at hand.</param>
internal sealed class TypeBodies(Compilation compilation, SemanticModel? known)
{
    public IEnumerable<(ISymbol Owner, IOperation Root)> Of(INamedTypeSymbol type)
    {
        foreach (var declared in type.DeclaringSyntaxReferences)
        {
            var declaration = declared.GetSyntax();
            var model = ModelOf(declaration.SyntaxTree);
            foreach (var node in declaration.DescendantNodes(node => node == declaration || !(IsBody(node) || IsType(node))))
            {
                if (IsBody(node) && OwnerOf(model, node) is { } owner && model.GetOperation(node) is { } root) yield return (owner, root);
            }

            if (declaration is CompilationUnitSyntax && model.GetDeclaredSymbol(declaration) is { } entry
                && model.GetOperation(declaration) is { } statements)
            {
                yield return (entry, statements);
            }
        }
    }

    private static bool IsType(SyntaxNode node) => node is BaseTypeDeclarationSyntax or GlobalStatementSyntax;

    // An expression's arrow is a body of its own only under a property; elsewhere it belongs to a method or accessor.
    private static bool IsBody(SyntaxNode node) => node
        is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or PrimaryConstructorBaseTypeSyntax
        or ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax }
        or EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax or PropertyDeclarationSyntax or ParameterSyntax };

    private static ISymbol? OwnerOf(SemanticModel model, SyntaxNode body) => body switch
    {
        ArrowExpressionClauseSyntax => (model.GetDeclaredSymbol(body.Parent!) as IPropertySymbol)?.GetMethod,
        EqualsValueClauseSyntax => model.GetDeclaredSymbol(body.Parent!),
        PrimaryConstructorBaseTypeSyntax =>
            model.GetEnclosingSymbol(((PrimaryConstructorBaseTypeSyntax)body).ArgumentList.OpenParenToken.SpanStart),
        _ => model.GetDeclaredSymbol(body),
    };

#pragma warning disable RS1030 // Other parts of a partial type are in other trees. They are asked for only where a type may have a finding.
    private SemanticModel ModelOf(SyntaxTree tree) => known?.SyntaxTree == tree ? known : compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
}
