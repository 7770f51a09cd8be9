using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SecretGuard.CodeFixes.Texts;

/// <summary>
/// A call with a text whose holes are filled by the arguments behind it: <c>string.Format</c> and the messages of loggers.
/// </summary>
internal sealed class Template
{
    private static readonly HashSet<string> Parameters = ["message", "messageTemplate", "format", "messageFormat", "template"];

    private readonly IReadOnlyList<TemplateHole> holes;
    private readonly IReadOnlyList<ExpressionSyntax> values;

    private Template(IReadOnlyList<TemplateHole> holes, IReadOnlyList<ExpressionSyntax> values)
    {
        this.holes = holes;
        this.values = values;
    }

    /// <summary>The template that a value is for; null where there is none, or none that is written in the call.</summary>
    public static Template? Of(FixPlace place, ExpressionSyntax value)
    {
        if (value.FirstAncestorOrSelf<ArgumentListSyntax>() is not { Parent: ExpressionSyntax call } list
            || place.SymbolOf(call) is not IMethodSymbol method)
        {
            return null;
        }

        var arguments = list.Arguments;
        for (var i = 0; i < arguments.Count; i++)
        {
            if (ParameterOf(method, arguments, i) is not { } parameter || !Parameters.Contains(parameter.Name)
                || Literals(arguments[i].Expression) is not { } literals)
            {
                continue;
            }

            var values = Values(arguments.Skip(i + 1).ToList());
            return values?.Contains(value) == true && arguments.Skip(i).All(one => one.NameColon is null)
                ? new Template(TemplateHole.In(literals), values)
                : null;
        }

        return null;
    }

    /// <summary>
    /// The changes that take a value and its hole out; null where the two cannot be told, or the holes behind would be filled wrongly.
    /// </summary>
    public IReadOnlyList<TextChange>? Without(SourceText text, ExpressionSyntax value)
    {
        var position = values.ToList().IndexOf(value);
        var filled = holes.All(hole => hole.Number is not null)
            ? holes.Max(hole => hole.Number) > position ? [] : holes.Where(hole => hole.Number == position).ToList()
            : holes.Any(hole => hole.Number is not null) ? [] : holes.Skip(position).Take(1).ToList();
        if (filled.Count == 0 || BeforeOf(value) is not { } start) return null;
        return [
            .. filled.Select(hole => Removal.Cut(text, hole.Span, hole.Content)),
            new TextChange(TextSpan.FromBounds(start, EndOf(value)), ""),
        ];
    }

    private static IParameterSymbol? ParameterOf(IMethodSymbol method, SeparatedSyntaxList<ArgumentSyntax> arguments, int index) =>
        arguments[index].NameColon is { } named
            ? method.Parameters.FirstOrDefault(one => one.Name == named.Name.Identifier.ValueText)
            : index < method.Parameters.Length ? method.Parameters[index] : null;

    // One by one, or as the array that they become.
    private static IReadOnlyList<ExpressionSyntax>? Values(List<ArgumentSyntax> arguments) => arguments switch
    {
        [{ Expression: ArrayCreationExpressionSyntax { Initializer: { } elements } }] => elements.Expressions,
        [{ Expression: ImplicitArrayCreationExpressionSyntax { Initializer: { } elements } }] => elements.Expressions,
        _ => arguments.ConvertAll(one => one.Expression),
    };

    private static List<LiteralExpressionSyntax>? Literals(ExpressionSyntax text)
    {
        var parts = text.DescendantNodesAndSelf().OfType<ExpressionSyntax>()
            .Where(part => part is not (ParenthesizedExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression }))
            .ToList();
        return parts.All(part => part.IsKind(SyntaxKind.StringLiteralExpression))
            ? parts.ConvertAll(part => (LiteralExpressionSyntax)part)
            : null;
    }

    // The first element of an array has no comma before it, but may have one behind.
    private static int? BeforeOf(ExpressionSyntax value)
    {
        SyntaxNode item = value.Parent is ArgumentSyntax argument ? argument : value;
        var before = item.GetFirstToken().GetPreviousToken();
        return before.IsKind(SyntaxKind.CommaToken) ? before.SpanStart : HasNext(item) ? item.SpanStart : null;
    }

    private static int EndOf(ExpressionSyntax value)
    {
        SyntaxNode item = value.Parent is ArgumentSyntax argument ? argument : value;
        var isFirst = !item.GetFirstToken().GetPreviousToken().IsKind(SyntaxKind.CommaToken);
        return isFirst ? item.GetLastToken().GetNextToken().GetNextToken().SpanStart : item.Span.End;
    }

    private static bool HasNext(SyntaxNode item) => item.GetLastToken().GetNextToken().IsKind(SyntaxKind.CommaToken);
}
