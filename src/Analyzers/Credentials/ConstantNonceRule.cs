using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Flow;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Credentials;

/// <summary>SG0012: an initialisation vector, nonce or salt that is the same every time.</summary>
internal sealed class ConstantNonceRule()
    : HardCodedRule(new Rule("constant-nonce", DiagnosticIds.ConstantNonce, "constant IV, nonce or salt"), Suggestion, Rows)
{
    private const string Cryptography = "System.Security.Cryptography.";

    private static readonly DiagnosticDescriptor Suggestion = new(
        DiagnosticIds.ConstantNonce,
        "Constant IV, nonce or salt",
        "A constant is used as an IV, nonce or salt of '{0}'. Draw a new one each time, and keep it beside what it belongs to.",
        "Security",
        DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        description: "A nonce that is used twice with one key shows what two messages have in common, "
            + "and with GCM gives the key for tags away. A constant salt lets one table attack all passwords.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.ConstantNonce));

    private static readonly Sink[] Rows =
    [
        new(Cryptography + "SymmetricAlgorithm", "IV", null),
        new(Cryptography + "SymmetricAlgorithm", "CreateEncryptor", "rgbIV"),
        new(Cryptography + "SymmetricAlgorithm", "EncryptCbc", "iv"),
        new(Cryptography + "SymmetricAlgorithm", "EncryptCfb", "iv"),
        new(Cryptography + "AesGcm", "Encrypt", "nonce"),
        new(Cryptography + "AesCcm", "Encrypt", "nonce"),
        new(Cryptography + "ChaCha20Poly1305", "Encrypt", "nonce"),
        new(Cryptography + "Rfc2898DeriveBytes", ".ctor", "salt"),
        new(Cryptography + "Rfc2898DeriveBytes", "Pbkdf2", "salt"),
        new(Cryptography + "PasswordDeriveBytes", ".ctor", "rgbSalt"),
        new("Microsoft.AspNetCore.Cryptography.KeyDerivation.KeyDerivation", "Pbkdf2", "salt"),
    ];

    public override LiveScope Scope => LiveScope.None;
}
