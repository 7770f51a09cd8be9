using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.Analyzers.Flow;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Analyzers.Flow.Bodies;
using SecretGuard.Analyzers.Flow.Nodes;
using SecretGuard.Analyzers.Flow.Walks;
using SecretGuard.Detection;
using SecretGuard.Detection.Naming;

namespace SecretGuard.Analyzers.Misuse;

/// <summary>SG3001: a secret that is compared in a time which tells how much of it was guessed.</summary>
internal sealed class TimedComparisonRule() : FlowRule(Suggestion, [Comparisons.Timed])
{
    private static readonly Rule Rule = new("timed-comparison", DiagnosticIds.TimedComparison, "secret compared in non-constant time");

    // The two fields of a form that are to be alike; a value that is watched for changes; and one that shows nothing.
    private static readonly HashSet<string> Pairs =
    [
        "confirm", "confirmation", "confirmed", "repeat", "repeated", "again", "retype", "verify",
        "new", "old", "current", "previous", "last", "other", "original",
        "wrapped", "encrypted", "protected", "license", "licence",
    ];

    private static readonly DiagnosticDescriptor Suggestion = new(
        DiagnosticIds.TimedComparison,
        "Secret compared in non-constant time",
        "'{0}' is compared character by character, so the time tells how much of a guess is right. "
            + "Use CryptographicOperations.FixedTimeEquals.",
        "Security",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A comparison that stops at the first difference takes longer the more of a guess is right. "
            + "Over many tries that gives the secret away.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.TimedComparison));

    public override FlowFinding? Judge(Step step, SinkUse use, Secrets secrets)
    {
        if (step.Next is not null || step.Node is FunctionNode || SumNode.IsConstant(step.Node)) return null;
        if (secrets.KindOf(use.Name!, use.Syntax) == NameKind.ConnectionString) return null;
        if (IsPaired(use.Name!) || (NameOf(step.Node) is { } other && IsPaired(other))) return null;
        var comparison = use.Syntax.Parent?.FirstAncestorOrSelf<ExpressionSyntax>(outer =>
            outer is BinaryExpressionSyntax or InvocationExpressionSyntax);
        return new FlowFinding(Rule, comparison ?? use.Syntax, use.Name!);
    }

    private static bool IsPaired(string name) => Words.Of(name).Exists(Pairs.Contains);

    private static string? NameOf(FlowNode node) => node switch
    {
        VariableNode variable => variable.Symbol.Name,
        MemberNode member => member.Symbol.Name,
        _ => null,
    };
}
