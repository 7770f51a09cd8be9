using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SecretGuard.CodeFixes.Texts;

/// <summary>Takes a piece out of the message that it is a part of.</summary>
internal static class Removal
{
    private const string Opening = "'([<`";
    private const string Closing = "')]>`";

    /// <summary>The changes; null where the piece is not a part that can be left out.</summary>
    public static IReadOnlyList<TextChange>? Of(FixPlace place, ExpressionSyntax piece) => piece.Parent switch
    {
        InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax text } hole =>
            [Cut(place.Text, hole.Span, TextSpan.FromBounds(text.StringStartToken.Span.End, text.StringEndToken.SpanStart))],
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => OfSum(place, sum, piece),
        ArgumentSyntax or InitializerExpressionSyntax => Template.Of(place, piece)?.Without(place.Text, piece),
        _ => null,
    };

    /// <summary>Takes a hole out of a text, and the quotes or the blank that were there for it.</summary>
    /// <param name="content">The text around it.</param>
    public static TextChange Cut(SourceText text, TextSpan hole, TextSpan content)
    {
        var (start, end) = (hole.Start, hole.End);
        while (start > content.Start && end < content.End
            && Opening.IndexOf(text[start - 1]) is >= 0 and var pair && text[end] == Closing[pair])
        {
            start--;
            end++;
        }

        var isLast = end == content.End || " .,;:!?)".IndexOf(text[end]) >= 0;
        if (isLast && start > content.Start && text[start - 1] == ' ') start--;
        else if (start == content.Start && end < content.End && text[end] == ' ') end++;
        return new TextChange(TextSpan.FromBounds(start, end), "");
    }

    // What is left must be a text without it.
    private static TextChange[]? OfSum(FixPlace place, BinaryExpressionSyntax sum, ExpressionSyntax piece)
    {
        var isRight = sum.Right == piece;
        if (place.TypeOf(isRight ? sum.Left : sum.Right)?.SpecialType != SpecialType.System_String) return null;
        return [new TextChange(
            isRight ? TextSpan.FromBounds(sum.Left.Span.End, piece.Span.End) : TextSpan.FromBounds(piece.SpanStart, sum.Right.SpanStart),
            "")];
    }
}
