using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SecretGuard.CodeFixes.Texts;

/// <summary>Puts a text in the place of a piece.</summary>
internal static class Marker
{
    public const string Hidden = "***";

    /// <param name="text">Without quotes, backslashes and braces.</param>
    public static TextChange Put(ExpressionSyntax piece, string text) => piece.Parent switch
    {
        InterpolationSyntax hole => new TextChange(hole.Span, text),
        _ => PutCode(piece, "\"" + text + "\""),
    };

    /// <summary>Puts an expression in the place of a piece.</summary>
    public static TextChange PutCode(ExpressionSyntax piece, string code) => piece.Parent switch
    {
        AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } when Piece.NameOf(piece) is { } name =>
            new TextChange(piece.Span, Identifier.Of(name) + " = " + code),
        _ => new TextChange(piece.Span, code),
    };
}
