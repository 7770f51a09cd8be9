using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Flow;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Analyzers.Flow.Bodies;
using SecretGuard.Analyzers.Flow.Nodes;
using SecretGuard.Analyzers.Flow.Walks;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Misuse;

/// <summary>SG3002: a SecureString or NetworkCredential that is turned into an ordinary string, which undoes what it is for.</summary>
internal sealed class PlainTextRule() : FlowRule(Suggestion, Rows)
{
    private const string Marshal = "System.Runtime.InteropServices.Marshal";

    private static readonly Rule Rule = new(
        "protected-secret-as-text", DiagnosticIds.PlainText, "protected secret turned into a plain string");

    private static readonly DiagnosticDescriptor Suggestion = new(
        DiagnosticIds.PlainText,
        "Protected secret turned into a plain string",
        "'{0}' makes a plain string of a protected secret. "
            + "Hand the protected form on, or keep the secret as bytes that are cleared after use.",
        "Security",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A string cannot be cleared, is copied by the garbage collector and shows in dumps. "
            + "A SecureString that becomes one has protected nothing.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.PlainText));

    private static readonly Sink[] Rows =
    [
        new("System.Net.NetworkCredential", "Password", Sink.Read),
        new(Marshal, "PtrToStringBSTR", "ptr"),
        new(Marshal, "PtrToStringUni", "ptr"),
        new(Marshal, "PtrToStringAnsi", "ptr"),
        new(Marshal, "PtrToStringAuto", "ptr"),
    ];

    public override FlowFinding? Judge(Step step, SinkUse use, Secrets secrets)
    {
        var isRead = use.Sink.Parameter == Sink.Read && step.Next is null;
        var isPointer = step.Path is null && step.Node is CallNode { Method: var method }
            && method.Name.StartsWith("SecureStringTo", StringComparison.Ordinal);
        return isRead || isPointer
            ? new FlowFinding(Rule, isRead ? use.Syntax : use.Syntax.Parent?.Parent?.Parent ?? use.Syntax, use.Sink.Title)
            : null;
    }
}
