using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.CodeFixes.Texts;
using SecretGuard.Detection;

namespace SecretGuard.CodeFixes.Leaks;

/// <summary>
/// SG2005: moves a secret from the query of a request to a header of it. Where a URL is no request, nothing else can carry the secret.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LinkFix))]
public sealed class LinkFix() : TextFix(DiagnosticIds.Url)
{
    private const string ApiKey = "X-Api-Key";

    private protected override IEnumerable<Rewrite> Rewrites(FixPlace place)
    {
        if (Piece.Of(place) is not { } piece || QueryParameter.Of(place, piece) is not { } parameter) yield break;
        var imports = new Imports(place);
        if (imports.Name("System.Net.Http.Headers.AuthenticationHeaderValue") is not { } authentication) yield break;
        var secret = Plain(piece).ToString();
        Rewrite?[] ways =
        [
            Way(
                place,
                parameter,
                imports,
                "bearer",
                "Authorization: Bearer",
                $"Authorization = new {authentication}(\"Bearer\", {secret})"),
            Way(place, parameter, new Imports(place), "api-key", ApiKey, $"{{ \"{ApiKey}\", {secret} }}"),
        ];
        if (!parameter.IsToken) Array.Reverse(ways);
        foreach (var way in ways) if (way is not null) yield return way;
    }

    // A header is not escaped as a query is.
    private static ExpressionSyntax Plain(ExpressionSyntax piece) =>
        piece is InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "EscapeDataString" or "UrlEncode" },
            ArgumentList.Arguments: [{ Expression: var value }],
        }
            ? value
            : piece;

    private static Rewrite? Way(FixPlace place, QueryParameter parameter, Imports imports, string key, string header, string initializer)
    {
        if (HttpCall.With($"Headers = {{ {initializer} }}", place, imports) is not { } changes) return null;
        return new Rewrite(
            key,
            $"Send '{parameter.Name}' as the header '{header}', not in the URL",
            [.. imports.Changes, .. parameter.Removal, .. changes]);
    }
}
