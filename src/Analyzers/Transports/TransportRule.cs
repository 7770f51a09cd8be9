using Microsoft.CodeAnalysis;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Transports;

/// <summary>
/// SG1005: a connection string or a URL, in code or in a file, that gives up transport security on the way to another machine.
/// </summary>
internal static class TransportRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        DiagnosticIds.InsecureTransport,
        "Connection without transport security",
        "'{0}' leaves a connection to another machine unprotected. Encrypt it, and let the server's certificate be checked.",
        "Security",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The password and all data can be read on the way, "
            + "or the server can be impersonated: a certificate that nobody checks proves nothing.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.InsecureTransport));

    /// <summary>The setting itself: what is found are a known name and one of its known values, or a scheme.</summary>
    public static string Subject(string text, Finding finding) => text.Substring(finding.Start, finding.Length);
}
