using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.CodeFixes.Texts;
using SecretGuard.Detection;

namespace SecretGuard.CodeFixes.Leaks;

/// <summary>SG2003: names a secret in an exception where its value was, or takes the value out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ExceptionMessageFix))]
public sealed class ExceptionMessageFix() : TextFix(DiagnosticIds.ExceptionMessage)
{
    private protected override IEnumerable<Rewrite> Rewrites(FixPlace place)
    {
        if (Piece.Of(place) is not { } piece) yield break;
        var name = Piece.NameOf(place.Node) is { } known ? $"'{known}'" : "the secret";
        if (Whole(place, piece) is { } whole)
        {
            yield return new Rewrite("remove", $"Take {name} out of the exception", [whole]);
        }
        else
        {
            if (SecretLabel.Put(place, piece) is { } named)
                yield return new Rewrite("name", $"Name {SecretLabel.Title(place)} in the exception in place of its value", [named]);
            if (Removal.Of(place, piece) is { } changes)
                yield return new Rewrite("remove", $"Take the value of {name} out of the message", changes);
        }

        yield return new Rewrite("mask", $"Write {Marker.Hidden} in place of {name}", [Marker.Put(piece, Marker.Hidden)]);
    }

    // An argument that is the value and nothing else, or a statement that adds it to the data.
    private static TextChange? Whole(FixPlace place, ExpressionSyntax piece)
    {
        if (piece.Parent is AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax { Parent: BlockSyntax } set })
            return new TextChange(place.Text.WholeLines(set.Span), "");
        if (piece.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } call } list } argument) return null;
        if (call.Parent is ExpressionStatementSyntax { Parent: BlockSyntax } added)
            return new TextChange(place.Text.WholeLines(added.Span), "");
        var position = list.Arguments.IndexOf(argument);
        if (place.SymbolOf(call) is not IMethodSymbol { MethodKind: MethodKind.Constructor } made || position == 0) return null;
        var parameter = argument.NameColon?.Name.Identifier.ValueText
            ?? (position < made.Parameters.Length ? made.Parameters[position].Name : null);
        return parameter == "actualValue"
            ? new TextChange(TextSpan.FromBounds(list.Arguments.GetSeparator(position - 1).SpanStart, argument.Span.End), "")
            : null;
    }
}
