using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecretGuard.CodeFixes;

/// <summary>Where the language wants a constant, and how a constant becomes a variable.</summary>
internal static class ConstantDeclaration
{
    /// <summary>Whether nothing but a constant may stand in this place.</summary>
    public static bool IsRequired(ExpressionSyntax expression) =>
        expression.Ancestors()
            .TakeWhile(node => node is not (StatementSyntax or BaseTypeDeclarationSyntax
                or BaseMethodDeclarationSyntax or AnonymousFunctionExpressionSyntax))
            .Any(node => node is AttributeArgumentSyntax or ParameterSyntax
                or CaseSwitchLabelSyntax or ConstantPatternSyntax or EnumMemberDeclarationSyntax)
        || expression.Parent is GotoStatementSyntax;

    /// <summary>The declaration of the constant field or local whose initialiser holds an expression; null where there is none.</summary>
    public static CSharpSyntaxNode? Around(ExpressionSyntax expression) =>
        expression.Ancestors().TakeWhile(node => node is not AnonymousFunctionExpressionSyntax).OfType<CSharpSyntaxNode>()
            .FirstOrDefault(node => node is StatementSyntax or MemberDeclarationSyntax) is { } declaration
                && Const(declaration).IsKind(SyntaxKind.ConstKeyword)
            ? declaration
            : null;

    /// <summary>Whether no use of the constant needs it to be one. It errs on the side of the constant: uses are known by name.</summary>
    public static bool CanBeVariable(CSharpSyntaxNode declaration, Compilation compilation, CancellationToken cancellation)
    {
        var declarators = Declarators(declaration);
        if (declarators.Count != 1) return false;
        var name = declarators[0].Identifier.ValueText;
        var trees = declaration is FieldDeclarationSyntax field && IsShared(field) ? compilation.SyntaxTrees : [declaration.SyntaxTree];
        return !trees.SelectMany(tree => tree.GetRoot(cancellation).DescendantNodes()).OfType<IdentifierNameSyntax>()
            .Any(use => use.Identifier.ValueText == name && (IsRequired(use) || Around(use) is not null || IsOutOfReach(use, declaration)));
    }

    /// <summary>The declaration without <c>const</c>: a local becomes an ordinary one, a field becomes <c>static readonly</c>.</summary>
    public static CSharpSyntaxNode MadeVariable(CSharpSyntaxNode declaration) => declaration switch
    {
        LocalDeclarationStatementSyntax local => Without(local),
        FieldDeclarationSyntax field => field.WithModifiers(field.Modifiers.ReplaceRange(Const(field), ReadOnly(Const(field)))),
        _ => declaration,
    };

    // What other files may use can be the constant of a switch or an attribute there.
    private static bool IsShared(FieldDeclarationSyntax field) =>
        field.Modifiers.Any(modifier => modifier.IsKind(SyntaxKind.PublicKeyword)
            || modifier.IsKind(SyntaxKind.InternalKeyword) || modifier.IsKind(SyntaxKind.ProtectedKeyword))
        || field.Parent is TypeDeclarationSyntax { Modifiers: var modifiers } && modifiers.Any(SyntaxKind.PartialKeyword);

    private static LocalDeclarationStatementSyntax Without(LocalDeclarationStatementSyntax local)
    {
        var leading = local.GetLeadingTrivia();
        return local.WithModifiers(local.Modifiers.Remove(Const(local))).WithLeadingTrivia(leading);
    }

    private static SyntaxToken[] ReadOnly(SyntaxToken constant) =>
    [
        SyntaxFactory.Token(constant.LeadingTrivia, SyntaxKind.StaticKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space)),
        SyntaxFactory.Token(SyntaxFactory.TriviaList(), SyntaxKind.ReadOnlyKeyword, constant.TrailingTrivia),
    ];

    // A static lambda or local function may use a constant of its surroundings, but no variable.
    private static bool IsOutOfReach(IdentifierNameSyntax use, CSharpSyntaxNode declaration) =>
        declaration is LocalDeclarationStatementSyntax
        && use.Ancestors().TakeWhile(node => !node.Contains(declaration)).Any(node => node switch
        {
            LocalFunctionStatementSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
            AnonymousFunctionExpressionSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
            _ => false,
        });

    private static SyntaxToken Const(CSharpSyntaxNode declaration) => declaration switch
    {
        LocalDeclarationStatementSyntax local => local.Modifiers.FirstOrDefault(IsConst),
        FieldDeclarationSyntax field => field.Modifiers.FirstOrDefault(IsConst),
        _ => default,
    };

    private static bool IsConst(SyntaxToken modifier) => modifier.IsKind(SyntaxKind.ConstKeyword);

    private static SeparatedSyntaxList<VariableDeclaratorSyntax> Declarators(CSharpSyntaxNode declaration) => declaration switch
    {
        LocalDeclarationStatementSyntax local => local.Declaration.Variables,
        FieldDeclarationSyntax field => field.Declaration.Variables,
        _ => default,
    };
}
