using Microsoft.CodeAnalysis;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Literals;

/// <summary>SG0006: a URL with a password or a secret parameter in a string.</summary>
internal sealed class UrlCredentialsRule() : FormRule(Warning)
{
    private static readonly DiagnosticDescriptor Warning = new(
        DiagnosticIds.UrlCredentials,
        "Credentials in a URL",
        "The code contains {0}. Send the credential in a header that is filled when the program runs, and change this one.",
        "Security",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "URLs are logged, sent to proxies and kept in histories, and so is the credential in them.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.UrlCredentials));

    // Hosts of examples and passwords that anyone tries first.
    private protected override bool IsSure(Finding finding) => finding.Confidence > Confidence.Low;
}
