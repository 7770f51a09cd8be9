using Microsoft.CodeAnalysis.Diagnostics;
using SecretGuard.Detection;
using SecretGuard.Detection.Naming;

namespace SecretGuard.Analyzers.Settings;

/// <summary>What an .editorconfig or a .globalconfig says beside severities: lists with commas or blanks between their words.</summary>
internal sealed class AnalyzerSettings
{
    /// <summary>Of a project that says nothing.</summary>
    public static readonly AnalyzerSettings Default = new([], [], [], []);

    private static readonly char[] Separators = [',', ';', ' ', '\t'];

    private readonly HashSet<string> secretNames;
    private readonly HashSet<string> ignoredNames;

    private AnalyzerSettings(string[] secretNames, string[] ignoredNames, string[] sourceTypes, string[] sanitizers)
    {
        this.secretNames = [.. secretNames.Select(name => Words.Squeeze(name.AsSpan()))];
        this.ignoredNames = [.. ignoredNames.Select(name => Words.Squeeze(name.AsSpan()))];
        SourceTypes = new(sourceTypes, StringComparer.Ordinal);
        Sanitizers = new(sanitizers, StringComparer.Ordinal);
    }

    /// <summary>Types whose values are secrets, by their names with or without the namespace.</summary>
    public HashSet<string> SourceTypes { get; }

    /// <summary>Methods after which nothing of a secret is left to see, by their names with or without those of their types.</summary>
    public HashSet<string> Sanitizers { get; }

    public static AnalyzerSettings Of(AnalyzerConfigOptions options)
    {
        var secretNames = List(options, "secretguard.secret_names");
        var ignoredNames = List(options, "secretguard.ignored_names");
        var sourceTypes = List(options, "secretguard.source_types");
        var sanitizers = List(options, "secretguard.sanitizers");
        return secretNames.Length + ignoredNames.Length + sourceTypes.Length + sanitizers.Length == 0
            ? Default
            : new AnalyzerSettings(secretNames, ignoredNames, sourceTypes, sanitizers);
    }

    /// <summary>
    /// What a name says about its value. Case, underscores and dashes do not count, and of a key with a path the last level is enough; a name
    /// that is both ignored and secret is ignored. What is listed as secret is one whatever it looks like, as a password is.
    /// </summary>
    public NameKind Classify(string name)
    {
        if (ignoredNames.Count > 0 && Has(ignoredNames, name)) return NameKind.Ordinary;
        if (secretNames.Count > 0 && Has(secretNames, name)) return NameKind.Password;
        return SecretNames.Classify(name.AsSpan());
    }

    /// <summary>Whether a value under this name is secret.</summary>
    public bool IsSecret(string name) => Classify(name) is NameKind.Password or NameKind.Key or NameKind.ConnectionString;

    private static bool Has(HashSet<string> names, string name)
    {
        var level = Math.Max(name.LastIndexOf(':') + 1, name.LastIndexOf("__", StringComparison.Ordinal) + 2);
        return names.Contains(Words.Squeeze(name.AsSpan())) || (level > 1 && names.Contains(Words.Squeeze(name.AsSpan(level))));
    }

    private static string[] List(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var text) ? text.Split(Separators, StringSplitOptions.RemoveEmptyEntries) : [];
}
