using Microsoft.CodeAnalysis.Diagnostics;
using SecretGuard.Analyzers.Literals;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Settings;

/// <summary>What is wrong with the options of one file's sections.</summary>
internal static class OptionFaults
{
    private const string Start = "secretguard.";

    /// <summary>Each option with the rest of a sentence about it.</summary>
    public static IEnumerable<(string Option, string Fault)> Of(AnalyzerConfigOptions options)
    {
        foreach (var key in KeysOf(options))
        {
            if (!key.StartsWith(Start, StringComparison.OrdinalIgnoreCase)) continue;
            if (!AnalyzerSettings.Names.Contains(key, StringComparer.OrdinalIgnoreCase))
                yield return (KeyName.Shown(key), "is not known. Use " + string.Join(", ", AnalyzerSettings.Names) + ".");
            else if (!AnalyzerSettings.List(options, key).All(IsName))
            {
                yield return (key, "lists something that is no name. "
                    + "Write names with commas or blanks between them, without patterns and quotes.");
            }
        }

        var ignored = new HashSet<string>(AnalyzerSettings.List(options, AnalyzerSettings.IgnoredNames).Select(Squeezed));
        foreach (var name in AnalyzerSettings.List(options, AnalyzerSettings.SecretNames))
        {
            if (ignored.Contains(Squeezed(name)))
            {
                yield return (
                    AnalyzerSettings.SecretNames,
                    $"lists '{KeyName.Shown(name)}', which {AnalyzerSettings.IgnoredNames} lists too. Remove it from one of them.");
            }
        }
    }

    private static string Squeezed(string name) => Words.Squeeze(name.AsSpan());

    // Of variables, keys with levels, types and methods.
    private static bool IsName(string name) =>
        name.Any(char.IsLetter) && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or ':' or '+' or '@');

    // A host need not list what it has.
    private static IEnumerable<string> KeysOf(AnalyzerConfigOptions options)
    {
        try
        {
            return options.Keys;
        }
        catch (NotImplementedException)
        {
            return [];
        }
    }
}
