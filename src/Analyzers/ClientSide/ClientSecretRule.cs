using Microsoft.CodeAnalysis;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.ClientSide;

/// <summary>SG4001: code that reads a secret where everybody who has the output can read it too.</summary>
internal static class ClientSecretRule
{
    public static readonly Rule Rule = new("secret-on-client", DiagnosticIds.ClientSecret, "secret read on the client's side");

    public static readonly DiagnosticDescriptor Descriptor = new(
        DiagnosticIds.ClientSecret,
        "Secret read on the client's side",
        "'{0}' is read in a {1} project, {2}. Keep it on a server, and let that do what needs the secret.",
        "Security",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A static output is downloaded by everybody, and an application on its "
            + "users' machines keeps nothing from them: there is no place in either for a secret.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.ClientSecret));

    public static Diagnostic Of(ClientKind kind, string name, Location place) => kind == ClientKind.Static
        ? Diagnostic.Create(Descriptor, place, name, "static", "whose output everybody can download")
        : Diagnostic.Create(
            Descriptor,
            place,
            DiagnosticSeverity.Warning,
            additionalLocations: null,
            properties: null,
            name,
            "client",
            "which runs on its users' machines");
}
