using Microsoft.CodeAnalysis;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Misuse.PlainHttp;

/// <summary>SG3004: a secret in a header of a request that goes over plain http.</summary>
internal static class PlainHttpRule
{
    public static readonly Rule Rule = new("secret-over-http", DiagnosticIds.PlainHttp, "secret sent over plain http");

    public static readonly DiagnosticDescriptor Descriptor = new(
        DiagnosticIds.PlainHttp,
        "Secret sent over plain http",
        "'{0}' is sent to this address over plain http, where everybody on the way can read it. Use https.",
        "Security",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A header is sent as it is: whoever carries the request on its way reads the token, and may use it.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.PlainHttp));
}
