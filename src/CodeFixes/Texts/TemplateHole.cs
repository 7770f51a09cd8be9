using System.Globalization;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SecretGuard.CodeFixes.Texts;

/// <summary>A hole in a message: <c>{Name}</c>, <c>{@Name,10:format}</c> or <c>{0}</c>.</summary>
/// <param name="Number">What stands in it; null where that is a name.</param>
/// <param name="Span">With the braces, in the source.</param>
/// <param name="Content">The text around it, between the quotes.</param>
internal sealed record TemplateHole(int? Number, TextSpan Span, TextSpan Content)
{
    /// <summary>
    /// The holes of the literals that a message is written in, in their order. Braces are the same in the source as in the value.
    /// </summary>
    public static IReadOnlyList<TemplateHole> In(IEnumerable<LiteralExpressionSyntax> literals) => [.. literals.SelectMany(In)];

    private static IEnumerable<TemplateHole> In(LiteralExpressionSyntax literal)
    {
        var text = literal.Token.Text;
        var quotes = text.Length - text.TrimStart('@', '"').Length;
        var content = TextSpan.FromBounds(literal.SpanStart + quotes, literal.Span.End - text.Length + text.TrimEnd('"').Length);
        for (var start = text.IndexOf('{'); start >= 0; start = text.IndexOf('{', start))
        {
            var end = text.IndexOf('}', start);
            if (start + 1 < text.Length && text[start + 1] == '{') start += 2;
            else if (end < 0) yield break;
            else
            {
                yield return new TemplateHole(
                    NumberOf(text.Substring(start + 1, end - start - 1)),
                    new TextSpan(literal.SpanStart + start, end - start + 1),
                    content);
                start = end;
            }
        }
    }

    private static int? NumberOf(string hole) =>
        int.TryParse(hole.Split(',', ':')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
