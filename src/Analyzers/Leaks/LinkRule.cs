using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Analyzers.Flow.Bodies;
using SecretGuard.Analyzers.Flow.Walks;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Leaks;

/// <summary>SG2005: a secret in a URL.</summary>
internal sealed class LinkRule() : LeakRule(new Rule("secret-in-url", DiagnosticIds.Url, "secret in a URL"), Warning, LinkSinks.Rows)
{
    private static readonly DiagnosticDescriptor Warning = new(
        DiagnosticIds.Url,
        "Secret in a URL",
        "'{0}' becomes part of a URL, which is logged wherever it passes. Send it in a header or in the body.",
        "Security",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "URLs are written to the logs of servers and proxies, kept in histories, and sent on as referrers.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.Url));

    public override bool JudgesAlike => false;

    // The name and password before a host are no part of the address that is sent; and an address
    // that is itself called a secret is one piece.
    protected override bool IsLeak(Step step, SinkUse use)
    {
        if (use.Sink.Parameter is "value" or "values" or "extraValue" or "queryString" or Sink.AnyText && !step.IsPart && Builds(use))
            return true;
        return IsBehindPath(SurroundingText.Before(step), use);
    }

    // APIs that put the parts of a URL together themselves.
    private static bool Builds(SinkUse use) =>
        use.Sink.Parameter is not Sink.AnyText || use.Sink.Member.StartsWith("RedirectTo", StringComparison.Ordinal);

    private static bool IsBehindPath(string before, SinkUse use)
    {
        if (before.IndexOf('?') >= 0 || before.EndsWith("=", StringComparison.Ordinal)) return true;
        var isPath = before.EndsWith("/", StringComparison.Ordinal) && before.TrimEnd('/').Length > 0;
        return isPath
            && (before.IndexOf("://", StringComparison.Ordinal) > 0
                || use.Sink.Type.StartsWith("System.Net.Http", StringComparison.Ordinal));
    }
}
