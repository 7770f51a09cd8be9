namespace SecretGuard.Detection;

/// <summary>The way in: a text in, findings out.</summary>
internal static class Detector
{
    /// <summary>Every rule there is, in the order of the documentation.</summary>
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        .. KnownFormats.Providers.SelectMany(provider => provider.Formats).Select(format => format.Rule),
        ConnectionStrings.Rule,
        NamedValues.Password,
        NamedValues.Key,
    ];

    /// <summary>
    /// All findings in a text, in order of place. JSON that breaks off is read as plain text instead, so that nothing hides behind a fault.
    /// </summary>
    public static List<Finding> Scan(string text, TextKind kind)
    {
        if (kind != TextKind.Json) return TextScanner.Scan(text, kind);
        var findings = JsonScanner.Scan(text, out var fault);

        // A token may also stand in a comment or a name.
        return fault is null ? TextScanner.Disjoint(findings.Concat(TextScanner.Formed(text))) : TextScanner.Scan(text, TextKind.Quoted);
    }
}
