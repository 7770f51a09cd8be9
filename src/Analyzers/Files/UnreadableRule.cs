using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Files;

/// <summary>SG5004 in the compiler: a manifest, or another of the project's files, with a fault.</summary>
internal static class UnreadableRule
{
    public static readonly Rule Rule = new("unreadable-file", DiagnosticIds.GateCouldNotLook, "file that cannot be read");

    public static readonly DiagnosticDescriptor Descriptor = new(
        DiagnosticIds.GateCouldNotLook,
        "A file could not be read",
        "{0} has a fault here: {1}. Correct it, so that nothing in it is overlooked.",
        "Security",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A file that nobody could read must not look like a file in which nothing was found.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.GateCouldNotLook));

    /// <summary>
    /// Whether the gate reads the project's manifests and says the same. It looks in every build,
    /// the compiler only where something changed.
    /// </summary>
    public static bool IsTheGates(AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property._SecretGuardGateReads", out var reads)
        && reads == "true";
}
