using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecretGuard.CodeFixes.Texts;

/// <summary>The part of a message, a text or an object that is the secret and nothing else.</summary>
internal static class Piece
{
    private static readonly HashSet<string> Encoders =
        [
            "Convert", "Encoding", "UTF8Encoding", "Uri", "WebUtility", "HttpUtility", "UrlEncoder",
            "HtmlEncoder", "TextEncoder", "Base64Url", "WebEncoders", "MemoryExtensions", "Enumerable",
        ];

    /// <summary>The piece that a leak is about; null where taking it out would take out what the program does.</summary>
    public static ExpressionSyntax? Of(FixPlace place)
    {
        if (place.Sink is not { } sink || place.Node is not ExpressionSyntax piece) return null;
        while (piece != sink && Around(place, piece) is { } outer) piece = outer;
        return Acts(piece) || !IsShown(place, piece, sink) ? null : piece;
    }

    /// <summary>What a value is called, for titles; null where it has no name. Code that is no name may hold a value.</summary>
    public static string? NameOf(SyntaxNode node) => node switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax member => member.Name.Identifier.ValueText,
        ConditionalAccessExpressionSyntax access => NameOf(access.WhenNotNull),
        PostfixUnaryExpressionSyntax suppressed => NameOf(suppressed.Operand),
        ParenthesizedExpressionSyntax parenthesized => NameOf(parenthesized.Expression),
        _ => null,
    };

    // What shows the same secret, in another form perhaps.
    private static ExpressionSyntax? Around(FixPlace place, ExpressionSyntax piece) => piece.Parent switch
    {
        ParenthesizedExpressionSyntax outer => outer,
        CastExpressionSyntax outer => outer,
        AwaitExpressionSyntax outer => outer,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } outer => outer,
        ConditionalAccessExpressionSyntax outer => outer,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } outer when outer.Left == piece => outer,
        MemberAccessExpressionSyntax outer when outer.Expression == piece => outer,
        InvocationExpressionSyntax outer when outer.Expression == piece => outer,
        ElementAccessExpressionSyntax outer when outer.Expression == piece => outer,
        ArgumentSyntax { Parent.Parent: ExpressionSyntax outer } when IsEncoding(place, outer) => outer,
        _ => null,
    };

    private static bool IsEncoding(FixPlace place, ExpressionSyntax call) =>
        call is InvocationExpressionSyntax or ObjectCreationExpressionSyntax
        && place.SymbolOf(call) is IMethodSymbol { ContainingType: { } type } method
        && (method.MethodKind == MethodKind.Constructor ? type.SpecialType == SpecialType.System_String : Encoders.Contains(type.Name));

    private static bool Acts(ExpressionSyntax piece) =>
        piece.DescendantNodesAndSelf().Any(node => node is AssignmentExpressionSyntax or ThrowExpressionSyntax
            || node.IsKind(SyntaxKind.PostIncrementExpression) || node.IsKind(SyntaxKind.PreIncrementExpression));

    // Whether all that happens to the piece on its way is that it is put into something: a method of the program's own may do more.
    private static bool IsShown(FixPlace place, ExpressionSyntax piece, SyntaxNode sink) =>
        sink.Span.Contains(piece.Span)
        && piece.Ancestors().TakeWhile(outer => sink.Span.Contains(outer.Span)).All(outer => IsTaker(outer, sink) || Shows(place, outer));

    // Where values are handed over as the array that a method makes of them, the call as a whole is the place.
    private static bool IsTaker(SyntaxNode outer, SyntaxNode sink) =>
        outer == sink && outer.Parent is not (ArgumentSyntax or InterpolationSyntax);

    private static bool Shows(FixPlace place, SyntaxNode outer) => outer switch
    {
        InvocationExpressionSyntax call =>
            place.SymbolOf(call) is IMethodSymbol method && method.Locations.All(location => location.IsInMetadata),
        AnonymousFunctionExpressionSyntax => false,
        AssignmentExpressionSyntax assignment => assignment.Parent is InitializerExpressionSyntax,
        _ => true,
    };
}
