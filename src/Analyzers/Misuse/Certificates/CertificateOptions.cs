using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecretGuard.Analyzers.Misuse.Certificates;

/// <summary>Options of libraries that turn the validation of a server's certificate off without a callback.</summary>
internal static class CertificateOptions
{
    // By names alone: each is one library's word for it. The value is the one that turns it off.
    private static readonly Dictionary<string, bool> Switches = new(StringComparer.Ordinal)
    {
        ["TrustServerCertificate"] = true,
        ["ValidateAnyCertificate"] = true,
        ["AllowInsecureTls"] = true,
        ["AllowUntrustedCertificates"] = true,
        ["IgnoreCertificateChainErrors"] = true,
        ["EnableSslCertificateVerification"] = false,
    };

    /// <param name="value">RabbitMQ's AcceptablePolicyErrors is a set of flags, of which every one lets
    /// somebody else's certificate pass.</param>
    public static bool AreOff(IPropertySymbol option, IOperation value) =>
        (value is IConversionOperation conversion ? conversion.Operand : value).ConstantValue.Value switch
        {
            bool set => Switches.TryGetValue(option.Name, out var off) && set == off && IsLibrarys(option.ContainingType),
            int flags => flags != 0 && option is { Name: "AcceptablePolicyErrors", Type.Name: "SslPolicyErrors" },
            _ => false,
        };

    // A property of the project's own that is called the same is no switch of a library's: what it does is seen where it is used.
    private static bool IsLibrarys(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.IsEmpty || CertificateClient.IsProtocol(type);
}
