using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.CodeFixes.Texts;

namespace SecretGuard.CodeFixes.Leaks;

/// <summary>
/// A request that can be given headers of its own: a message, or a call of a client that can send one instead. A client's default headers are no
/// such place: they go with every other request too.
/// </summary>
internal sealed class HttpCall
{
    private const string Message = "System.Net.Http.HttpRequestMessage";

    private static readonly Dictionary<string, string> Methods = new()
    {
        ["GetAsync"] = "Get",
        ["DeleteAsync"] = "Delete",
        ["PostAsync"] = "Post",
        ["PutAsync"] = "Put",
        ["PatchAsync"] = "Patch",
    };

    private readonly Func<string, TextChange[]?> change;

    private HttpCall(Func<string, TextChange[]?> change) => this.change = change;

    /// <summary>The request that the place is part of the address of; null where there is none that can have headers.</summary>
    public static HttpCall? Of(FixPlace place, Imports imports)
    {
        foreach (var outer in place.Node.Ancestors().TakeWhile(one => one is not (StatementSyntax or AnonymousFunctionExpressionSyntax)))
        {
            if (outer is BaseObjectCreationExpressionSyntax made && IsMessage(place.TypeOf(made))) return new HttpCall(member => OfMessage(made, member));
            if (outer is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } call
                && place.SymbolOf(call) is IMethodSymbol { ContainingType.Name: "HttpClient" } method && Methods.TryGetValue(method.Name, out var verb)
                && imports.Name(Message) is { } message && imports.Name("System.Net.Http.HttpMethod") is { } methods)
            {
                return new HttpCall(member => OfClient(call, called, method, $"new {message}({methods}.{verb}, ", member));
            }
        }

        return null;
    }

    /// <summary>The changes that give the request a member.</summary>
    public IReadOnlyList<TextChange>? With(string member) => change(member);

    private static bool IsMessage(ITypeSymbol? type) => type is { Name: "HttpRequestMessage", ContainingNamespace.Name: "Http" };

    private static TextChange[]? OfMessage(BaseObjectCreationExpressionSyntax made, string member)
    {
        if (made.Initializer is not { } initializer) return made.ArgumentList is { } list ? [new TextChange(new TextSpan(list.Span.End, 0), $" {{ {member} }}")] : null;
        if (initializer.Expressions.Count == 0 || initializer.Expressions.Any(one => one is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.Text: "Headers" } })) return null;
        return [new TextChange(new TextSpan(initializer.Expressions.Last().Span.End, 0), ", " + member)];
    }

    // GetAsync(url, …) becomes SendAsync(new HttpRequestMessage(HttpMethod.Get, url) { … }, …); a content becomes a member of the message.
    private static TextChange[]? OfClient(InvocationExpressionSyntax call, MemberAccessExpressionSyntax called, IMethodSymbol method, string start, string member)
    {
        var arguments = call.ArgumentList.Arguments;
        if (arguments.Count == 0 || arguments.Any(one => one.NameColon is not null)) return null;
        var last = arguments[0];
        if (arguments.Count > 1 && method.Parameters[1].Name == "content")
        {
            last = arguments[1];
            member = $"Content = {last.Expression}, {member}";
        }

        return
        [
            new TextChange(called.Name.Span, "SendAsync"),
            new TextChange(new TextSpan(arguments[0].SpanStart, 0), start),
            new TextChange(TextSpan.FromBounds(arguments[0].Span.End, last.Span.End), $") {{ {member} }}"),
        ];
    }
}
