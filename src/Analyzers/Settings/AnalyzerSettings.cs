using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecretGuard.Detection;
using SecretGuard.Detection.Naming;

namespace SecretGuard.Analyzers.Settings;

/// <summary>What an .editorconfig or a .globalconfig says beside severities: lists with commas or blanks between their words.</summary>
internal sealed class AnalyzerSettings
{
    public const string SecretNames = "secretguard.secret_names";
    public const string IgnoredNames = "secretguard.ignored_names";
    private const string SourceTypes = "secretguard.source_types";
    private const string Sanitizers = "secretguard.sanitizers";

    /// <summary>All options there are.</summary>
    public static readonly string[] Names = [SecretNames, IgnoredNames, SourceTypes, Sanitizers];

    /// <summary>Of a project that says nothing.</summary>
    public static readonly AnalyzerSettings Default = new([], [], [], []);

    // Without type arguments.
    private static readonly SymbolDisplayFormat FullName = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    private static readonly char[] Separators = [',', ';', ' ', '\t'];

    private static readonly HashSet<string> Codes = ["pin", "otp", "totp", "passcode"];
    private static readonly HashSet<string> Boards = ["gpio", "board", "led", "map", "pinterest", "clk", "sda", "scl"];

    private readonly HashSet<string> secretNames;
    private readonly HashSet<string> ignoredNames;
    private readonly HashSet<string> sourceTypes;
    private readonly HashSet<string> sanitizers;

    private AnalyzerSettings(string[] secretNames, string[] ignoredNames, string[] sourceTypes, string[] sanitizers)
    {
        this.secretNames = [.. secretNames.Select(name => Words.Squeeze(name.AsSpan()))];
        this.ignoredNames = [.. ignoredNames.Select(name => Words.Squeeze(name.AsSpan()))];
        this.sourceTypes = new(sourceTypes, StringComparer.Ordinal);
        this.sanitizers = new(sanitizers, StringComparer.Ordinal);
    }

    public static AnalyzerSettings Of(AnalyzerConfigOptions options)
    {
        var secretNames = List(options, SecretNames);
        var ignoredNames = List(options, IgnoredNames);
        var sourceTypes = List(options, SourceTypes);
        var sanitizers = List(options, Sanitizers);
        return secretNames.Length + ignoredNames.Length + sourceTypes.Length + sanitizers.Length == 0
            ? Default
            : new AnalyzerSettings(secretNames, ignoredNames, sourceTypes, sanitizers);
    }

    /// <summary>
    /// What a name says about its value. Case, underscores and dashes do not count, and of a key with a path the last level is enough; a
    /// name that is both ignored and secret is ignored. What is listed as secret is one whatever it looks like, as a password is.
    /// </summary>
    public NameKind Classify(string name)
    {
        if (IsIgnored(name)) return NameKind.Ordinary;
        if (secretNames.Count > 0 && Has(secretNames, name)) return NameKind.Password;
        return Detection.Naming.SecretNames.Classify(name.AsSpan());
    }

    /// <summary>Whether a value under this name is none to the project, whatever the name says.</summary>
    public bool IsIgnored(string name) => ignoredNames.Count > 0 && Has(ignoredNames, name);

    /// <summary>
    /// Whether a name is that of what a person types in: a PIN, a password for one time. As a literal
    /// it is too short to be told from a number.
    /// </summary>
    public bool IsCode(string name)
    {
        var words = Words.Of(name);
        var last = words.Count - 1;
        if (last > 0 && words[last] is "code" or "value" or "text") last--;
        return last >= 0 && Codes.Contains(words[last]) && !words.Exists(Boards.Contains)
            && Classify(name) == NameKind.Ordinary && !IsIgnored(name);
    }

    /// <summary>Whether a value under this name is secret.</summary>
    public bool IsSecret(string name) => Classify(name) is NameKind.Password or NameKind.Key or NameKind.ConnectionString;

    /// <summary>Whether the values of a type are secrets: it is listed by its name, with or without the namespace.</summary>
    public bool IsSource(ITypeSymbol? type)
    {
        if (sourceTypes.Count == 0 || type is null) return false;
        return sourceTypes.Contains(type.Name) || sourceTypes.Contains(type.OriginalDefinition.ToDisplayString(FullName));
    }

    /// <summary>
    /// Whether nothing of a secret is left to see after a method: it is listed by its name, with or without the type's and the namespace's.
    /// </summary>
    public bool IsSanitizer(IMethodSymbol method) =>
        sanitizers.Count > 0
        && (sanitizers.Contains(method.Name)
            || (method.ContainingType is { } type && (sanitizers.Contains(type.Name + "." + method.Name)
                || sanitizers.Contains(type.ToDisplayString(FullName) + "." + method.Name))));

    /// <summary>The words of an option; none where it is not set.</summary>
    public static string[] List(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var text) ? text.Split(Separators, StringSplitOptions.RemoveEmptyEntries) : [];

    private static bool Has(HashSet<string> names, string name)
    {
        var level = Math.Max(name.LastIndexOf(':') + 1, name.LastIndexOf("__", StringComparison.Ordinal) + 2);
        return names.Contains(Words.Squeeze(name.AsSpan())) || (level > 1 && names.Contains(Words.Squeeze(name.AsSpan(level))));
    }
}
