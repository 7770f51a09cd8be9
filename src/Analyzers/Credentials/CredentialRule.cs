using Microsoft.CodeAnalysis;
using SecretGuard.Detection;
using SecretGuard.Detection.Naming;

namespace SecretGuard.Analyzers.Credentials;

/// <summary>SG0003: a literal that reaches an API which takes credentials.</summary>
internal sealed class CredentialRule()
    : HardCodedRule(new Rule("hard-coded-credential", DiagnosticIds.Credential, "hard-coded credential"), Warning, CredentialSinks.Rows)
{
    private static readonly DiagnosticDescriptor Warning = new(
        DiagnosticIds.Credential,
        "Hard-coded credential",
        "A hard-coded value reaches '{0}', which takes a credential. Read it when the program runs, and change this one.",
        "Security",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "What is handed to this API is a password, key or token. Whoever can read the code or the assembly can use it.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.Credential));

    public override bool Takes(NameKind kind) => kind is NameKind.Password or NameKind.Key;
}
