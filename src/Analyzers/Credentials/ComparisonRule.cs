using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Flow;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Analyzers.Flow.Bodies;
using SecretGuard.Analyzers.Flow.Nodes;
using SecretGuard.Analyzers.Flow.Walks;
using SecretGuard.Analyzers.Literals;
using SecretGuard.Detection;
using SecretGuard.Detection.Judging;
using SecretGuard.Detection.Naming;

namespace SecretGuard.Analyzers.Credentials;

/// <summary>SG0007: a literal that a secret is compared with, which makes the literal the secret.</summary>
internal sealed class ComparisonRule() : FlowRule(Warning, [Comparisons.Any])
{
    private static readonly Rule Rule = new("hard-coded-comparison", DiagnosticIds.Comparison, "comparison with a hard-coded secret");

    private static readonly DiagnosticDescriptor Warning = new(
        DiagnosticIds.Comparison,
        "Comparison with a hard-coded secret",
        "'{0}' is compared with a hard-coded value, which lets in whoever reads the code. "
            + "Compare with a value that is read when the program runs.",
        "Security",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A value that a secret is compared with is the secret. Whoever can read the code or the assembly knows it.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.Comparison));

    public override LiveScope Scope => LiveScope.Type;

    // `FixedTimeEquals(Hash(given), Hash("…"))`
    public override bool Follows(FlowNode node) => true;

    public override FlowFinding? Judge(Step step, SinkUse use, Secrets secrets)
    {
        if (step.Node is not LiteralNode { Text: { } text } literal || step.Path is not null || step.IsPart) return null;
        if (use.Value is SelectNode && Placeholders.IsWeak(text)) return null;
        var name = use.Name!;
        var isSecret = name == Comparisons.Safe
            ? text.Length > 0 && !Placeholders.IsPlaceholder(text)
            : IsSecret(name, secrets.KindOf(name, literal.Syntax), text);
        return isSecret ? new FlowFinding(Rule, literal.Syntax, name, new FixHint(name, 0, text.Length)) : null;
    }

    // What a header or a secret manager hands out is a secret whatever it is called.
    private static bool IsSecret(string name, NameKind kind, string text)
    {
        var value = kind == NameKind.Ordinary ? text.AsSpan(text.LastIndexOf(':') + 1) : text.AsSpan();
        var found = NamedValues.Judge(name.AsSpan(), kind == NameKind.Ordinary ? NameKind.Password : kind, value, Setting.Code).Finding;
        return found is not null && found.Reason != Reason.LooseKeyName && (kind != NameKind.Ordinary || found.Confidence > Confidence.Low);
    }
}
