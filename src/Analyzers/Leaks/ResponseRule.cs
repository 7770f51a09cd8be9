using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Analyzers.Flow.Nodes;
using SecretGuard.Analyzers.Flow.Walks;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Leaks;

/// <summary>SG2004: a secret in the answer to a request.</summary>
internal sealed class ResponseRule()
    : LeakRule(new Rule("secret-in-response", DiagnosticIds.Response, "secret in a response"), Warning, ResponseSinks.Rows)
{
    private static readonly HashSet<string> Settings = ["options", "settings", "config", "configuration", "credentials"];

    private static readonly DiagnosticDescriptor Warning = new(
        DiagnosticIds.Response,
        "Secret in a response",
        "'{0}' becomes part of a response. Answer with what the caller needs to know and no more.",
        "Security",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Whoever can send the request gets the secret, and so do the proxies, caches and logs on the way.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.Response));

    protected override string? SubjectOf(Step step, Secrets secrets) => IsIssued(step.Node) ? null : base.SubjectOf(step, secrets);

    // A token that is made for the caller is what the caller asks for.
    private static bool IsIssued(FlowNode node) => node switch
    {
        VariableNode { Symbol: ILocalSymbol local } => IsToken(local.Name),
        MemberNode { Symbol: IPropertySymbol property } =>
            IsToken(property.Name) && !Words.Of(property.ContainingType.Name).Exists(Settings.Contains),
        _ => false,
    };

    private static bool IsToken(string name) => Words.Of(name) is { Count: > 0 } words && words[words.Count - 1] is "token" or "jwt";
}
