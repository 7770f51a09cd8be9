using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.CodeFixes.Texts;

namespace SecretGuard.CodeFixes.Leaks;

/// <summary>
/// A parameter in a query whose value is a piece: <c>?key=…</c> or <c>&amp;key=…</c>, and nothing else behind the equals sign.
/// </summary>
internal sealed record QueryParameter(string Name, IReadOnlyList<TextChange> Removal)
{
    /// <summary>Whether the name says that it is a token, as those are that are sent as bearer tokens.</summary>
    public bool IsToken =>
        Name.IndexOf("token", StringComparison.OrdinalIgnoreCase) >= 0 || Name.IndexOf("jwt", StringComparison.OrdinalIgnoreCase) >= 0;

    public static QueryParameter? Of(FixPlace place, ExpressionSyntax piece) => piece.Parent switch
    {
        InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax url } hole =>
            Between(place.Text, hole.Span, TextSpan.FromBounds(url.StringStartToken.Span.End, url.StringEndToken.SpanStart)),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum
            when sum.Right == piece && sum.Parent is not BinaryExpressionSyntax => AtEnd(place.Text, sum, piece),
        _ => null,
    };

    private static QueryParameter? Between(SourceText text, TextSpan hole, TextSpan url)
    {
        if (Named(text, hole.Start, url.Start) is not { } found) return null;
        var (start, name) = found;
        var next = hole.End < url.End ? text[hole.End] : '\0';
        if (next is not ('\0' or '&' or '#')) return null;
        // What stays begins with what began it: a question mark, or nothing.
        var span = text[start] == '?' && next == '&' ? TextSpan.FromBounds(start + 1, hole.End + 1) : TextSpan.FromBounds(start, hole.End);
        return new QueryParameter(name, [new TextChange(span, "")]);
    }

    private static QueryParameter? AtEnd(SourceText text, BinaryExpressionSyntax sum, ExpressionSyntax piece)
    {
        var left = sum.Left is BinaryExpressionSyntax { Right: var last } ? last : sum.Left;
        if (left is not LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } || text[left.Span.End - 1] != '"')
            return null;
        if (Named(text, left.Span.End - 1, left.SpanStart + 1) is not { } found) return null;
        return new QueryParameter(found.Name, [
            new TextChange(TextSpan.FromBounds(found.Start, left.Span.End - 1), ""),
            new TextChange(TextSpan.FromBounds(left.Span.End, piece.Span.End), ""),
        ]);
    }

    // Backwards from the value: `=`, the name, and the sign before it.
    private static (int Start, string Name)? Named(SourceText text, int end, int first)
    {
        if (end <= first || text[end - 1] != '=') return null;
        var start = end - 2;
        while (start >= first && (char.IsLetterOrDigit(text[start]) || text[start] is '_' or '-' or '.')) start--;
        return start >= first && start < end - 2 && text[start] is '?' or '&'
            ? (start, text.ToString(TextSpan.FromBounds(start + 1, end - 1)))
            : null;
    }
}
