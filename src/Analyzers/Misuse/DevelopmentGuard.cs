using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SecretGuard.Analyzers.Misuse;

/// <summary>Code that runs on a developer's machine only: where it asks for that first, or under <c>#if DEBUG</c>.</summary>
internal static class DevelopmentGuard
{
    private static readonly Func<string, bool> Development = name => name.IndexOf("Development", StringComparison.Ordinal) >= 0;
    private static readonly Func<string, bool> Debug = name => name == "DEBUG";

    private static readonly ConditionalWeakTable<SyntaxTree, TextSpan[]> DebugSpans = new();

    public static bool Holds(SyntaxNode place) => place.Ancestors().Any(outer => outer switch
    {
        IfStatementSyntax branch => Chooses(branch.Condition, place, branch.Statement, branch.Else),
        ConditionalExpressionSyntax choice => Chooses(choice.Condition, place, choice.WhenTrue, choice.WhenFalse),
        _ => false,
    }) || IsUnderDebug(place);

    private static bool Chooses(ExpressionSyntax condition, SyntaxNode place, SyntaxNode whenTrue, SyntaxNode? whenFalse) =>
        Asks(condition, Development) switch
        {
            true => whenTrue.Span.Contains(place.Span),
            false => whenFalse?.Span.Contains(place.Span) == true,
            null => false,
        };

    private static bool IsUnderDebug(SyntaxNode place) =>
        Array.Exists(DebugSpans.GetValue(place.SyntaxTree, FindDebug), span => span.Contains(place.SpanStart));

    private static TextSpan[] FindDebug(SyntaxTree tree)
    {
        var spans = new List<TextSpan>();
        var open = new Stack<bool?>();
        var start = 0;
        for (var directive = (tree.GetRoot() as CompilationUnitSyntax)?.GetFirstDirective();
            directive is not null;
            directive = directive.GetNextDirective())
        {
            if (open.Contains(true)) spans.Add(TextSpan.FromBounds(start, directive.SpanStart));
            start = directive.Span.End;
            if (directive is IfDirectiveTriviaSyntax opening) open.Push(Asks(opening.Condition, Debug));
            if (open.Count == 0) continue;
            if (directive is EndIfDirectiveTriviaSyntax) open.Pop();
            if (directive is ElifDirectiveTriviaSyntax) open.Push(open.Pop() is null ? null : false);
            if (directive is ElseDirectiveTriviaSyntax) open.Push(!open.Pop());
        }

        return [.. spans];
    }

    // True where a condition holds only there, false where it holds everywhere else, null where it says neither.
    private static bool? Asks(ExpressionSyntax condition, Func<string, bool> isWord)
    {
        if (condition.DescendantNodesAndSelf().Any(node => node.IsKind(SyntaxKind.LogicalOrExpression))) return null;
        foreach (var token in condition.DescendantTokens())
        {
            if (!(token.IsKind(SyntaxKind.IdentifierToken) || token.IsKind(SyntaxKind.StringLiteralToken)) || !isWord(token.ValueText))
                continue;
            var isNegated = token.Parent!.AncestorsAndSelf().TakeWhile(node => node != condition.Parent)
                .Any(node => node.IsKind(SyntaxKind.LogicalNotExpression) || node.IsKind(SyntaxKind.NotEqualsExpression));
            return !isNegated;
        }

        return null;
    }
}
