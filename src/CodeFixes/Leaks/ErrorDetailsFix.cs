using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.CodeFixes.Texts;
using SecretGuard.Detection;

namespace SecretGuard.CodeFixes.Leaks;

/// <summary>SG2012: answers with a general text; logs the exception too, where there is a logger and nothing has logged it yet.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ErrorDetailsFix))]
public sealed class ErrorDetailsFix() : TextFix(DiagnosticIds.ErrorDetails)
{
    private const string Answer = "An unexpected error occurred.";

    private protected override IEnumerable<Rewrite> Rewrites(FixPlace place)
    {
        if (Piece.Of(place) is not { } piece) yield break;
        var change = Marker.Put(piece, Answer);
        if (Caught(place) is { } exception && ErrorLog.Before(place, exception) is { } log)
        {
            yield return new Rewrite("general", $"Answer with a general text, and log '{exception}'", [.. log, change]);
        }

        yield return new Rewrite(
            "silent", "Answer with a general text", Unused(place, piece) is { } declared ? [declared, change] : [change]);
    }

    // `e` of `e.StackTrace`; `e` itself.
    private static string? Caught(FixPlace place)
    {
        var exception = place.Node is MemberAccessExpressionSyntax { Name.Identifier.Text: "StackTrace" } member
            ? member.Expression
            : place.Node;
        return exception is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax }
            ? exception.ToString()
            : null;
    }

    // The variable of a catch clause that nothing else uses would be a warning.
    private static TextChange? Unused(FixPlace place, ExpressionSyntax piece)
    {
        if (piece.FirstAncestorOrSelf<CatchClauseSyntax>() is not { Declaration: { } declaration } clause) return null;
        var identifier = declaration.Identifier;
        if (identifier.ValueText is not { Length: > 0 } name) return null;

        var isUsed = clause.DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Any(one => one.Identifier.ValueText == name && !piece.Span.Contains(one.Span));
        return isUsed ? null : new TextChange(TextSpan.FromBounds(declaration.Type.Span.End, identifier.Span.End), "");
    }
}
