using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.Analyzers.Literals;
using SecretGuard.Detection;

namespace SecretGuard.CodeFixes;

/// <summary>A hard-coded secret that can be replaced: the expression, what of it is the secret, and what it is to be called.</summary>
internal sealed class HardCoded
{
    private readonly InterpolatedStringTextSyntax? text;
    private readonly string before;
    private readonly string after;

    private HardCoded(
        ExpressionSyntax expression,
        InterpolatedStringTextSyntax? text,
        CSharpSyntaxNode? constant,
        SettingName name,
        string before,
        string after)
    {
        Expression = expression;
        this.text = text;
        Constant = constant;
        Name = name;
        this.before = before;
        this.after = after;
    }

    public ExpressionSyntax Expression { get; }

    /// <summary>The declaration of the constant that the expression initialises; null where it initialises none.</summary>
    public CSharpSyntaxNode? Constant { get; }

    public SettingName Name { get; }

    /// <summary>Whether the whole expression is replaced, and not a part of it.</summary>
    public bool IsWhole => text is null && before.Length + after.Length == 0;

    /// <summary>The secret that a diagnostic is about; null where the language wants a constant in its place.</summary>
    public static HardCoded? At(SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = model.SyntaxTree.GetRoot(cancellation);
        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        var text = node as InterpolatedStringTextSyntax;
        if ((text?.Parent ?? node) is not ExpressionSyntax expression || ConstantDeclaration.IsRequired(expression)) return null;
        if ((text is null ? model.GetConstantValue(expression, cancellation).Value : Unescaped(text)) is not string value) return null;
        var constant = ConstantDeclaration.Around(expression);
        if (constant is not null && !ConstantDeclaration.CanBeVariable(constant, model.Compilation, cancellation)) return null;

        var hint = FixHint.Of(diagnostic);
        var isConnection = diagnostic.Id == DiagnosticIds.ConnectionString;
        var isPart = text is not null
            || expression.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } or InterpolationSyntax;
        var name = SettingName.Of(hint.Name, isConnection, isPart, TypeAround(expression));
        return isConnection && !isPart
            ? new HardCoded(expression, text, constant, name, "", "")
            : new HardCoded(expression, text, constant, name, value.Substring(0, hint.Start), value.Substring(hint.Start + hint.Length));
    }

    /// <summary>The expression with the secret's part replaced.</summary>
    public ExpressionSyntax Replace(ExpressionSyntax read)
    {
        if (text is not null) return WithHole((InterpolatedStringExpressionSyntax)Expression, text, read);
        if (before.Length + after.Length == 0) return Fit(read, Expression);
        var joined = (ExpressionSyntax)SyntaxFactory.ParenthesizedExpression(read);
        if (before.Length > 0) joined = Sum(Text(before), joined);
        if (after.Length > 0) joined = Sum(joined, Text(after));
        return Fit(joined, Expression);
    }

    private InterpolatedStringExpressionSyntax WithHole(
        InterpolatedStringExpressionSyntax interpolated, InterpolatedStringTextSyntax replaced, ExpressionSyntax read)
    {
        var contents = new List<InterpolatedStringContentSyntax>();
        if (before.Length > 0) contents.Add(InterpolatedText(before));
        contents.Add(SyntaxFactory.Interpolation(SyntaxFactory.ParenthesizedExpression(read)));
        if (after.Length > 0) contents.Add(InterpolatedText(after));
        return interpolated.WithContents(interpolated.Contents.ReplaceRange(replaced, contents));
    }

    // With escapes, places in the value are not places in the source; in a raw string, a hole may take more than one brace.
    private static string? Unescaped(InterpolatedStringTextSyntax text) =>
        text.Parent is InterpolatedStringExpressionSyntax interpolated
        && interpolated.StringStartToken.IsKind(SyntaxKind.InterpolatedStringStartToken)
        && text.TextToken.Text == text.TextToken.ValueText
            ? text.TextToken.Text
            : null;

    private static InterpolatedStringTextSyntax InterpolatedText(string text) =>
        SyntaxFactory.InterpolatedStringText(
            SyntaxFactory.Token(
                SyntaxFactory.TriviaList(), SyntaxKind.InterpolatedStringTextToken, text, text, SyntaxFactory.TriviaList()));

    private static BinaryExpressionSyntax Sum(ExpressionSyntax left, ExpressionSyntax right) =>
        SyntaxFactory.BinaryExpression(
            SyntaxKind.AddExpression,
            left,
            SyntaxFactory.Token(
                SyntaxFactory.TriviaList(SyntaxFactory.Space), SyntaxKind.PlusToken, SyntaxFactory.TriviaList(SyntaxFactory.Space)),
            right);

    private static LiteralExpressionSyntax Text(string text) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));

    private static ExpressionSyntax Fit(ExpressionSyntax replacement, ExpressionSyntax replaced)
    {
        var needsNone = replaced.Parent is EqualsValueClauseSyntax or AssignmentExpressionSyntax or ArgumentSyntax or ReturnStatementSyntax
            or ArrowExpressionClauseSyntax or ParenthesizedExpressionSyntax
            or InitializerExpressionSyntax or AnonymousObjectMemberDeclaratorSyntax
            or LambdaExpressionSyntax or YieldStatementSyntax
            || (replaced.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } parent
                && parent.Right == replaced);
        return (needsNone ? replacement : SyntaxFactory.ParenthesizedExpression(replacement)).WithTriviaFrom(replaced);
    }

    private static string? TypeAround(ExpressionSyntax expression) =>
        expression.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.ValueText;
}
