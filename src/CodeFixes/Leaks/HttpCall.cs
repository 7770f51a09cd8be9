using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.CodeFixes.Texts;

namespace SecretGuard.CodeFixes.Leaks;

/// <summary>
/// A request that can be given headers of its own: a message, or a call of a client that can send one instead. A client's default headers
/// are no such place: they go with every other request too.
/// </summary>
internal static class HttpCall
{
    /// <summary>
    /// The changes that give a request a member, of which the place is a part of the address; null
    /// where there is none that can have headers.
    /// </summary>
    /// <param name="member">As in an initializer.</param>
    public static IReadOnlyList<TextChange>? With(string member, FixPlace place, Imports imports)
    {
        foreach (var outer in place.Node.Ancestors().TakeWhile(one => one is not (StatementSyntax or AnonymousFunctionExpressionSyntax)))
        {
            if (outer is BaseObjectCreationExpressionSyntax made
                && place.TypeOf(made) is { Name: "HttpRequestMessage", ContainingNamespace.Name: "Http" })
            {
                return OfMessage(made, member);
            }

            if (outer is InvocationExpressionSyntax call && HttpClientCall.Of(place, call) is { } sent) return sent.With(member, imports);
        }

        return null;
    }

    private static TextChange[]? OfMessage(BaseObjectCreationExpressionSyntax made, string member)
    {
        if (made.Initializer is not { } initializer)
            return made.ArgumentList is { } list ? [new TextChange(new TextSpan(list.Span.End, 0), $" {{ {member} }}")] : null;
        if (initializer.Expressions.Count == 0 || initializer.Expressions.Any(one =>
            one is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.Text: "Headers" } }))
        {
            return null;
        }

        return [new TextChange(new TextSpan(initializer.Expressions.Last().Span.End, 0), ", " + member)];
    }
}
