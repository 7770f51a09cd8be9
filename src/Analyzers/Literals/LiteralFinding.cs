using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Literals;

/// <summary>What a rule says about a literal.</summary>
/// <param name="syntax">The whole literal.</param>
internal sealed class LiteralFinding(Rule rule, Diagnostic diagnostic, SyntaxNode syntax)
{
    public Rule Rule { get; } = rule;

    public Diagnostic Diagnostic { get; } = diagnostic;

    /// <summary>The literal and the literals that it is joined from.</summary>
    public IEnumerable<SyntaxNode> Parts =>
        syntax.DescendantNodesAndSelf().Where(node =>
            node == syntax || node is LiteralExpressionSyntax or InterpolatedStringTextSyntax || node.IsKind(SyntaxKind.AddExpression));

    /// <summary>What the first rule says that knows a literal.</summary>
    public static LiteralFinding? By(LiteralRule[] rules, in Literal literal)
    {
        foreach (var rule in rules)
        {
            if (rule.Find(literal) is not { } finding) continue;
            var (location, hint) = literal.Locate(finding);
            return new LiteralFinding(
                finding.Rule,
                Diagnostic.Create(rule.Descriptor, location, hint.ToProperties(), rule.Subject(literal, finding)),
                literal.Syntax);
        }

        return null;
    }
}
