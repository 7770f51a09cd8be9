using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.CodeFixes.Texts;
using SecretGuard.Detection;

namespace SecretGuard.CodeFixes.Misuse;

/// <summary>SG3001: compares in a time that tells nothing, texts by their UTF-8 bytes.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TimedComparisonFix))]
public sealed class TimedComparisonFix() : TextFix(DiagnosticIds.TimedComparison)
{
    private protected override IEnumerable<Rewrite> Rewrites(FixPlace place)
    {
        if (!place.Supports(LanguageVersion.CSharp9) || Comparison.Around(place) is not { } comparison || IsTranslated(place)) yield break;
        var imports = new Imports(place);
        if (imports.Name("System.Security.Cryptography.CryptographicOperations") is not { } type) yield break;
        var number = Number(comparison.Whole);
        if (Operand.Of(place, comparison.Left, "left" + number) is not { } left
            || Operand.Of(place, comparison.Right, "right" + number) is not { } right)
        {
            yield break;
        }

        if (left.Bytes(imports) is not { } one || right.Bytes(imports) is not { } other) yield break;
        var code = Code(comparison, left, right, $"{type}.FixedTimeEquals({one}, {other})");
        yield return new Rewrite(
            "fixed-time",
            "Compare in constant time (CryptographicOperations.FixedTimeEquals)",
            [.. imports.Changes, new TextChange(comparison.Whole.Span, code)]);
    }

    // What a database is asked cannot be asked in another way.
    private static bool IsTranslated(FixPlace place) => place.Node.Ancestors().Any(outer => outer switch
    {
        LambdaExpressionSyntax lambda => place.Model.GetTypeInfo(lambda, place.Cancellation).ConvertedType is { Name: "Expression" },
        QueryClauseSyntax clause =>
            place.Model.GetQueryClauseInfo(clause, place.Cancellation).OperationInfo.Symbol?.ContainingType.Name == "Queryable",
        _ => false,
    });

    // Two comparisons in one expression must not share a variable. One that is mended counts as before.
    private static string Number(ExpressionSyntax comparison)
    {
        var member = comparison.Ancestors().FirstOrDefault(outer => outer is MemberDeclarationSyntax and not GlobalStatementSyntax)
            ?? comparison.SyntaxTree.GetRoot();
        var before = member.DescendantNodes().Count(node => node.SpanStart < comparison.SpanStart && node switch
        {
            BinaryExpressionSyntax binary => binary.IsKind(SyntaxKind.EqualsExpression) || binary.IsKind(SyntaxKind.NotEqualsExpression),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } =>
                called.Name.Identifier.Text.IndexOf("Equal", StringComparison.Ordinal) >= 0,
            _ => false,
        });
        return before == 0 ? "" : (before + 1).ToString(CultureInfo.InvariantCulture);
    }

    // Null is like nothing here, not even like null: a key that is not set must let nobody in.
    private static string Code(Comparison comparison, Operand left, Operand right, string call)
    {
        var tests = new[] { left.Test(comparison.IsNegated), right.Test(comparison.IsNegated) }.OfType<string>().ToList();
        var code = string.Join(comparison.IsNegated ? " || " : " && ", [.. tests, comparison.IsNegated ? "!" + call : call]);
        return tests.Count > 0 && !StandsAlone(comparison.Whole) ? "(" + code + ")" : code;
    }

    private static bool StandsAlone(ExpressionSyntax comparison) => comparison.Parent
        is ParenthesizedExpressionSyntax or IfStatementSyntax or WhileStatementSyntax
            or ReturnStatementSyntax or ArrowExpressionClauseSyntax
        or EqualsValueClauseSyntax or ArgumentSyntax or LambdaExpressionSyntax or AssignmentExpressionSyntax or WhenClauseSyntax;
}
