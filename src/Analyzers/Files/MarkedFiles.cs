using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecretGuard.Manifest;

namespace SecretGuard.Analyzers.Files;

/// <summary>The files that the package's targets hand to the compiler. Others' additional files are not ours to judge.</summary>
internal static class MarkedFiles
{
    private const string Mark = "build_metadata.AdditionalFiles.SecretGuard";
    private const string ManifestElsewhere = "build_property.SecretGuardManifest";

    public static bool IsMarked(AnalyzerOptions options, AdditionalText file) =>
        options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue(Mark, out var mark)
        && mark.Equals("true", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Whether a file is a manifest: the project's own, or the one that SecretGuardManifest names, whatever that is called.
    /// </summary>
    public static bool IsManifest(AnalyzerOptions options, string path)
    {
        var name = NameOf(path);
        if (name.Equals(SecretManifest.FileName, StringComparison.OrdinalIgnoreCase)) return true;
        return options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(ManifestElsewhere, out var elsewhere) && elsewhere.Length > 0
            && name.Equals(NameOf(elsewhere), StringComparison.OrdinalIgnoreCase);
    }

    private static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
