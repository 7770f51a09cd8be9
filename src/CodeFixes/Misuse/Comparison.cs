using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.CodeFixes.Texts;

namespace SecretGuard.CodeFixes.Misuse;

/// <summary>Two values that are asked whether they are the same, character by character.</summary>
internal sealed record Comparison(ExpressionSyntax Whole, ExpressionSyntax Left, ExpressionSyntax Right, bool IsNegated)
{
    /// <summary>The comparison that a diagnostic is about; null where it does something else, such as ignoring case.</summary>
    public static Comparison? Around(FixPlace place) =>
        place.Node.AncestorsAndSelf().TakeWhile(node => node is ExpressionSyntax or ArgumentSyntax or ArgumentListSyntax)
            .Select(node => Of(place, node)).FirstOrDefault(found => found is not null);

    private static Comparison? Of(FixPlace place, SyntaxNode node) => node switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } binary
            when !IsZero(binary.Right) =>
            new Comparison(binary, binary.Left, binary.Right, IsUnequal(binary)),
        InvocationExpressionSyntax call => OfCall(place, call),
        _ => null,
    };

    private static Comparison? OfCall(FixPlace place, InvocationExpressionSyntax call)
    {
        if (place.SymbolOf(call) is not IMethodSymbol method) return null;
        var arguments = call.ArgumentList.Arguments;
        if (arguments.Any(one => one.NameColon is not null)) return null;
        var values = arguments.Select(one => one.Expression).ToList();
        if (!method.IsStatic && !IsComparer(method) && call.Expression is MemberAccessExpressionSyntax { Expression: var receiver })
            values.Insert(0, receiver);
        var isPlain = values.Count == 2
            && (method.Name is nameof(string.CompareOrdinal) or "SequenceEqual"
                || (method.Name == nameof(Equals)
                    && (!IsComparer(method) || IsOrdinal(((MemberAccessExpressionSyntax)call.Expression).Expression))));
        var isOrdinal = values.Count == 3 && method.Name is nameof(Equals) or nameof(string.Compare) && IsOrdinal(values[2]);
        if (!isPlain && !isOrdinal) return null;
        if (method.Name is not (nameof(string.CompareOrdinal) or nameof(string.Compare))) return WithNot(call, values);
        return call.Parent is BinaryExpressionSyntax order
            && order.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression
            && order.Left == call && IsZero(order.Right)
                ? new Comparison(order, values[0], values[1], IsUnequal(order))
                : null;
    }

    private static Comparison WithNot(InvocationExpressionSyntax call, List<ExpressionSyntax> values) =>
        call.Parent is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not
            ? new Comparison(not, values[0], values[1], IsNegated: true)
            : new Comparison(call, values[0], values[1], IsNegated: false);

    private static bool IsUnequal(BinaryExpressionSyntax binary) => binary.IsKind(SyntaxKind.NotEqualsExpression);

    private static bool IsZero(ExpressionSyntax value) => value is LiteralExpressionSyntax { Token.Text: "0" };

    // StringComparer.Ordinal.Equals(one, other)
    private static bool IsComparer(IMethodSymbol method) =>
        method.ContainingType.Name is "StringComparer" or "IEqualityComparer" or "EqualityComparer";

    private static bool IsOrdinal(ExpressionSyntax how) => how is MemberAccessExpressionSyntax { Name.Identifier.Text: "Ordinal" };
}
