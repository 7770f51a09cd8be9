using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.CodeFixes.Texts;

namespace SecretGuard.CodeFixes.Leaks;

/// <summary>
/// A call such as <c>client.GetAsync(url)</c>, which becomes <c>client.SendAsync(new HttpRequestMessage(HttpMethod.Get, url) { … })</c>.
/// What the short form does with the answer is written behind it.
/// </summary>
internal sealed class HttpClientCall
{
    private static readonly Dictionary<string, (string Verb, string? Reader)> Methods = new()
    {
        ["GetAsync"] = ("Get", null),
        ["DeleteAsync"] = ("Delete", null),
        ["PostAsync"] = ("Post", null),
        ["PutAsync"] = ("Put", null),
        ["PatchAsync"] = ("Patch", null),
        ["PostAsJsonAsync"] = ("Post", null),
        ["PutAsJsonAsync"] = ("Put", null),
        ["PatchAsJsonAsync"] = ("Patch", null),
        ["GetStringAsync"] = ("Get", "ReadAsStringAsync"),
        ["GetByteArrayAsync"] = ("Get", "ReadAsByteArrayAsync"),
        ["GetFromJsonAsync"] = ("Get", "ReadFromJsonAsync"),
        ["DeleteFromJsonAsync"] = ("Delete", "ReadFromJsonAsync"),
    };

    private readonly InvocationExpressionSyntax call;
    private readonly MemberAccessExpressionSyntax called;
    private readonly IMethodSymbol method;
    private readonly string verb;
    private readonly string? reader;

    private HttpClientCall(
        InvocationExpressionSyntax call, MemberAccessExpressionSyntax called, IMethodSymbol method, string verb, string? reader)
    {
        this.call = call;
        this.called = called;
        this.method = method;
        this.verb = verb;
        this.reader = reader;
    }

    public static HttpClientCall? Of(FixPlace place, InvocationExpressionSyntax call)
    {
        if (call.Expression is not MemberAccessExpressionSyntax called
            || place.SymbolOf(call) is not IMethodSymbol { ContainingType.Name: "HttpClient" or "HttpClientJsonExtensions" } method)
        {
            return null;
        }

        var arguments = call.ArgumentList.Arguments;
        if (arguments.Count == 0 || arguments.Any(one => one.NameColon is not null) || !Methods.TryGetValue(method.Name, out var row))
            return null;
        return row.Reader is null || arguments.Count == 1 || IsCancellation(method.Parameters[1])
            ? new HttpClientCall(call, called, method, row.Verb, row.Reader)
            : null;
    }

    /// <summary>The changes that give the request a member; null where what is awaited, or is sent with it, cannot be told.</summary>
    public IReadOnlyList<TextChange>? With(string member, Imports imports)
    {
        if (imports.Name("System.Net.Http.HttpRequestMessage") is not { } message
            || imports.Name("System.Net.Http.HttpMethod") is not { } verbs)
        {
            return null;
        }

        var arguments = call.ArgumentList.Arguments;
        var last = arguments[0];
        if (arguments.Count > 1 && Content(arguments[1].Expression, imports) is { } content)
        {
            last = arguments[1];
            member = $"Content = {content}, {member}";
        }

        TextChange[] sent =
        [
            new(called.Name.Span, "SendAsync"),
            new(new TextSpan(arguments[0].SpanStart, 0), $"new {message}({verbs}.{verb}, "),
            new(TextSpan.FromBounds(arguments[0].Span.End, last.Span.End), $") {{ {member} }}"),
        ];
        return reader is null ? sent : Read() is { } read ? [.. sent, .. read] : null;
    }

    private string? Content(ExpressionSyntax value, Imports imports) => method.Parameters[1].Name switch
    {
        "content" => value.ToString(),
        "value" when call.ArgumentList.Arguments.Count == 2 || IsCancellation(method.Parameters[2]) =>
            imports.Name("System.Net.Http.Json.JsonContent") is { } json ? $"{json}.Create({value})" : null,
        _ => null,
    };

    // await (await client.SendAsync(…)).EnsureSuccessStatusCode().Content.ReadAsStringAsync()
    private TextChange[]? Read()
    {
        var awaited = call.Parent is MemberAccessExpressionSyntax
        {
            Name.Identifier.Text: "ConfigureAwait",
            Parent: InvocationExpressionSyntax configured,
        }
            ? configured
            : call;
        if (awaited.Parent is not AwaitExpressionSyntax) return null;
        var configuration = awaited.ToString().Substring(call.Span.Length);
        var types = called.Name is GenericNameSyntax generic ? generic.TypeArgumentList.ToString() : "";
        var cancellation = call.ArgumentList.Arguments.Count > 1 ? call.ArgumentList.Arguments[1].ToString() : "";
        return
        [
            new(new TextSpan(awaited.SpanStart, 0), "(await "),
            new(new TextSpan(call.Span.End, 0), $"{configuration}).EnsureSuccessStatusCode().Content.{reader}{types}({cancellation})"),
        ];
    }

    private static bool IsCancellation(IParameterSymbol parameter) => parameter.Type.Name == nameof(CancellationToken);
}
