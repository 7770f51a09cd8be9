using System.Text.RegularExpressions;

namespace SecretGuard.Repository.Tests;

/// <summary>The presets name every diagnostic of the analyzers; which there are is written where the compiler checks it.</summary>
public sealed partial class PresetTests
{
    private static readonly (string Id, string Severity)[] Shipped =
    [
        .. new[] { "Shipped", "Unshipped" }
            .SelectMany(release => Release().Matches(Repository.Read($"src/Analyzers/AnalyzerReleases.{release}.md")))
            .Select(row => (row.Groups[1].Value, row.Groups[2].Value)),
    ];

    [Theory]
    [InlineData("default", "default", "warning", "suggestion", "none")]
    [InlineData("strict", "error", "error", "error", "none")]
    [InlineData("audit", "default", "warning", "warning", "warning")]
    public void A_preset_names_every_diagnostic_once_and_lets_others_win(
        string preset, string ofError, string ofWarning, string ofSuggestion, string ofDisabled)
    {
        var text = Repository.Read($"src/Tasks/build/config/{preset}.globalconfig");
        Assert.Contains("\nis_global = true\nglobal_level = -1\n", text, StringComparison.Ordinal);
        var expected = Shipped.Select(rule =>
            (rule.Id, rule.Severity switch { "Error" => ofError, "Warning" => ofWarning, "Info" => ofSuggestion, _ => ofDisabled }));
        Assert.Equal(expected.Order(), Severity().Matches(text).Select(line => (line.Groups[1].Value, line.Groups[2].Value)).Order());
    }

    [GeneratedRegex(@"^(SG\d{4}) \| \w+ \| (Error|Warning|Info|Disabled) \|", RegexOptions.Multiline)]
    private static partial Regex Release();

    [GeneratedRegex(@"^dotnet_diagnostic\.(\w+)\.severity = (\w+)$", RegexOptions.Multiline)]
    private static partial Regex Severity();
}
