using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.CodeFixes.Texts;
using SecretGuard.Detection.Naming;

namespace SecretGuard.CodeFixes.Leaks;

/// <summary>What a secret is called, to be said where its value was: <c>nameof(apiKey)</c>, <c>Stripe:ApiKey</c>.</summary>
internal static class SecretLabel
{
    private static readonly HashSet<string> Readers = ["GetEnvironmentVariable", "GetConnectionString", "GetValue"];

    /// <summary>The change that names a secret; null where it has no name that says something.</summary>
    public static TextChange? Put(FixPlace place, ExpressionSyntax piece)
    {
        if (Setting(place.Node) is { } setting) return Marker.Put(piece, setting);
        if (Piece.NameOf(place.Node) is not { } name || !SecretNames.IsSecret(name.AsSpan())) return null;
        var code = IsPath(place.Node) ? $"nameof({place.Node})" : null;
        return code is null ? Marker.Put(piece, name) : Marker.PutCode(piece, code);
    }

    public static string Title(FixPlace place) => $"'{Setting(place.Node) ?? Piece.NameOf(place.Node)}'";

    // Only of what is known to take a key: elsewhere a literal may be a value.
    private static string? Setting(SyntaxNode node)
    {
        var key = node switch
        {
            ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax literal }] }
                when SecretNames.IsSecret(literal.Token.ValueText.AsSpan()) => literal.Token.ValueText,
            InvocationExpressionSyntax
            {
                ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax literal }, ..],
                Expression: var called,
            } when Readers.Contains(Called(called)) => literal.Token.ValueText,
            _ => null,
        };
        return key is { Length: > 0 } && key.All(IsPlain) ? key : null;
    }

    private static string Called(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };

    private static bool IsPlain(char one) => one < 128 && (char.IsLetterOrDigit(one) || one is '_' or '-' or '.' or ':');

    private static bool IsPath(SyntaxNode node) => node switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax or BaseExpressionSyntax => true,
        MemberAccessExpressionSyntax member => IsPath(member.Expression),
        _ => false,
    };
}
