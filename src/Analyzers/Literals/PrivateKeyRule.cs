using Microsoft.CodeAnalysis;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Literals;

/// <summary>SG0010: a private key block in a string.</summary>
internal sealed class PrivateKeyRule() : FormRule(Warning)
{
    private static readonly DiagnosticDescriptor Warning = new(
        DiagnosticIds.PrivateKey,
        "Private key",
        "The code contains {0}. Keep the key out of the code, and replace it.",
        "Security",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Whoever has a private key is the server, signer or user that it stands for. "
            + "One that was in the code is known to all who can read it.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.PrivateKey));
}
