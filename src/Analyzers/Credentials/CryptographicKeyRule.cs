using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Flow.Nodes;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Credentials;

/// <summary>SG0004: a literal that becomes a cryptographic key.</summary>
internal sealed class CryptographicKeyRule()
    : HardCodedRule(
        new Rule("hard-coded-cryptographic-key", DiagnosticIds.CryptographicKey, "hard-coded cryptographic key"),
        Warning,
        CryptographicKeySinks.Rows)
{
    private static readonly DiagnosticDescriptor Warning = new(
        DiagnosticIds.CryptographicKey,
        "Hard-coded cryptographic key",
        "A hard-coded value becomes a key of '{0}'. Read the key when the program runs, and replace this one.",
        "Security",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "What is encrypted or signed with a key that stands in the code is open to whoever can read the code or the assembly.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.CryptographicKey));

    // The hash of a literal is as fixed as the literal.
    public override bool Follows(FlowNode node) => true;
}
