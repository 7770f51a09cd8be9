using Microsoft.CodeAnalysis.Diagnostics;
using SecretGuard.Analyzers.Files;
using SecretGuard.Manifest;

namespace SecretGuard.Analyzers.ClientSide;

/// <summary>The names that a project declares: in its manifests, and as SecretReference in the project file.</summary>
internal sealed class DeclaredSecrets
{
    private const string References = "build_property._SecretGuardReferenced";

    // By configuration key; true is a secret, false a value that may be public. Case does not count: .NET's configuration has none.
    private readonly Dictionary<string, bool> secrets = new(StringComparer.OrdinalIgnoreCase);

    public static DeclaredSecrets Of(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var declared = new DeclaredSecrets();
        foreach (var file in options.AdditionalFiles)
        {
            if (!MarkedFiles.IsManifest(options, file.Path) || !MarkedFiles.IsMarked(options, file)
                || file.GetText(cancellationToken) is not { } text)
            {
                continue;
            }

            foreach (var secret in ManifestReader.Read(text.ToString()).Manifest?.Secrets ?? [])
                declared.secrets[KeyOf(secret.Name)] = secret.CountsAsSecret;
        }

        if (!options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(References, out var names)) return declared;
        foreach (var name in names.Split([','], StringSplitOptions.RemoveEmptyEntries)) declared.secrets[KeyOf(name)] = true;
        return declared;
    }

    /// <summary>Whether a name is a secret's; null where it is not declared.</summary>
    public bool? IsSecret(string name) => secrets.TryGetValue(KeyOf(name), out var isSecret) ? isSecret : null;

    /// <summary>Whether a secret lies under a section of the configuration.</summary>
    public bool HasUnder(string section)
    {
        var start = KeyOf(section) + ":";
        foreach (var secret in secrets) if (secret.Value && secret.Key.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    // An environment variable's name writes the levels of a key with underscores.
    private static string KeyOf(string name) => name.Replace("__", ":");
}
