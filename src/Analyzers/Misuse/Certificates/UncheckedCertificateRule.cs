using Microsoft.CodeAnalysis;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Misuse.Certificates;

/// <summary>SG3003: a client that sends a secret to whoever answers.</summary>
internal static class UncheckedCertificateRule
{
    public static readonly Rule Rule = new("unchecked-certificate", DiagnosticIds.UncheckedCertificate, "certificate that nobody checks");

    public static readonly DiagnosticDescriptor Descriptor = new(
        DiagnosticIds.UncheckedCertificate,
        "Certificate validation turned off",
        "'{0}' accepts every certificate, so the secret is sent to whoever answers. "
            + "Let certificates be checked, or accept the one that you expect and no other.",
        "Security",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Without the check, encryption protects from nobody who stands on the way: "
            + "the other end can be anyone, and it is told the password, token or key.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.UncheckedCertificate));
}
