using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Flow;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Analyzers.Flow.Bodies;
using SecretGuard.Analyzers.Flow.Nodes;
using SecretGuard.Analyzers.Flow.Walks;
using SecretGuard.Analyzers.Literals;
using SecretGuard.Detection;
using SecretGuard.Detection.Judging;

namespace SecretGuard.Analyzers.Credentials;

/// <summary>SG0007: a literal that a secret is compared with, which makes the literal the secret.</summary>
internal sealed class ComparisonRule() : FlowRule(Warning, Rows)
{
    private static readonly Rule Rule = new("hard-coded-comparison", DiagnosticIds.Comparison, "comparison with a hard-coded secret");

    private static readonly DiagnosticDescriptor Warning = new(
        DiagnosticIds.Comparison,
        "Comparison with a hard-coded secret",
        "'{0}' is compared with a hard-coded value, which lets in whoever reads the code. Compare with a value that is read when the program runs.",
        "Security",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A value that a secret is compared with is the secret. Whoever can read the code or the assembly knows it.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.Comparison));

    private static readonly Sink[] Rows =
    [
        Comparisons.Any,
        new("System.Security.Cryptography.CryptographicOperations", "FixedTimeEquals", "left"),
        new("System.Security.Cryptography.CryptographicOperations", "FixedTimeEquals", "right"),
    ];

    public override LiveScope Scope => LiveScope.Type;

    public override FlowFinding? Judge(Step step, SinkUse use, Secrets secrets)
    {
        if (step.Node is not LiteralNode { Text: { } text } literal || step.Path is not null || step.IsPart) return null;
        var isSecret = use.Name is { } name
            ? NamedValues.Judge(name.AsSpan(), secrets.KindOf(name, literal.Syntax), text.AsSpan(), Setting.Code).Finding is { } found && found.Reason != Reason.LooseKeyName
            : text.Length > 0;
        return isSecret ? new FlowFinding(Rule, literal.Syntax, use.Name ?? use.Sink.Member, new FixHint(use.Name ?? "secret", 0, text.Length)) : null;
    }
}
