using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.Analyzers.Literals;
using SecretGuard.Detection;

namespace SecretGuard.CodeFixes;

/// <summary>A hard-coded secret that can be replaced: the expression, what of it is the secret, and what it is to be called.</summary>
internal sealed class HardCoded
{
    private readonly string before;
    private readonly string after;

    private HardCoded(ExpressionSyntax expression, CSharpSyntaxNode? constant, SettingName name, string before, string after)
    {
        Expression = expression;
        Constant = constant;
        Name = name;
        this.before = before;
        this.after = after;
    }

    public ExpressionSyntax Expression { get; }

    /// <summary>The declaration of the constant that the expression initialises; null where it initialises none.</summary>
    public CSharpSyntaxNode? Constant { get; }

    public SettingName Name { get; }

    /// <summary>The secret that a diagnostic is about; null where the language wants a constant in its place.</summary>
    public static HardCoded? At(SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = model.SyntaxTree.GetRoot(cancellation);
        if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax expression) return null;
        if (model.GetConstantValue(expression, cancellation).Value is not string value || ConstantDeclaration.IsRequired(expression)) return null;
        var constant = ConstantDeclaration.Around(expression);
        if (constant is not null && !ConstantDeclaration.CanBeVariable(constant)) return null;

        var hint = FixHint.Of(diagnostic);
        var isConnection = diagnostic.Id == DiagnosticIds.ConnectionString;
        var isPart = expression.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } or InterpolationSyntax;
        var name = SettingName.Of(hint.Name, isConnection, isPart, TypeAround(expression));
        return isConnection && !isPart
            ? new HardCoded(expression, constant, name, "", "")
            : new HardCoded(expression, constant, name, value.Substring(0, hint.Start), value.Substring(hint.Start + hint.Length));
    }

    /// <summary>The expression with the secret's part replaced.</summary>
    public ExpressionSyntax Replace(ExpressionSyntax read)
    {
        if (before.Length + after.Length == 0) return Fit(read, Expression);
        var joined = (ExpressionSyntax)SyntaxFactory.ParenthesizedExpression(read);
        if (before.Length > 0) joined = Sum(Text(before), joined);
        if (after.Length > 0) joined = Sum(joined, Text(after));
        return Fit(joined, Expression);
    }

    private static BinaryExpressionSyntax Sum(ExpressionSyntax left, ExpressionSyntax right) =>
        SyntaxFactory.BinaryExpression(
            SyntaxKind.AddExpression,
            left,
            SyntaxFactory.Token(SyntaxFactory.TriviaList(SyntaxFactory.Space), SyntaxKind.PlusToken, SyntaxFactory.TriviaList(SyntaxFactory.Space)),
            right);

    private static LiteralExpressionSyntax Text(string text) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));

    private static ExpressionSyntax Fit(ExpressionSyntax replacement, ExpressionSyntax replaced)
    {
        var needsNone = replaced.Parent is EqualsValueClauseSyntax or AssignmentExpressionSyntax or ArgumentSyntax or ReturnStatementSyntax
            or ArrowExpressionClauseSyntax or ParenthesizedExpressionSyntax or InitializerExpressionSyntax or AnonymousObjectMemberDeclaratorSyntax
            or LambdaExpressionSyntax or YieldStatementSyntax
            || (replaced.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } parent && parent.Right == replaced);
        return (needsNone ? replacement : SyntaxFactory.ParenthesizedExpression(replacement)).WithTriviaFrom(replaced);
    }

    private static string? TypeAround(ExpressionSyntax expression) => expression.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.ValueText;
}
