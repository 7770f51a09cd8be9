namespace SecretGuard.Detection;

/// <summary>
/// The comment that accepts one finding on purpose, on its line or alone on the line above: <c>secretguard:allow ID reason</c>, where ID
/// is a diagnostic id or a slug and a reason is required.
/// </summary>
internal static class InlineAllowance
{
    private const string Marker = "secretguard:allow";
    private static readonly string[] Comments = ["//", "/*", "*", "#", "<!--", "@*", "--", ";", "'", "REM "];

    /// <summary>Whether the comment stands on <paramref name="line"/>, or alone on the line <paramref name="above"/> it.</summary>
    /// <param name="rule">What was found.</param>
    /// <param name="diagnosticId">The number it would be reported as, where that is not the rule's own.</param>
    public static bool Allows(string line, string above, Rule rule, string? diagnosticId = null) =>
        Allows(line, rule, diagnosticId) || (IsComment(above.TrimStart()) && Allows(above, rule, diagnosticId));

    private static bool IsComment(string line) => Comments.Any(opening => line.StartsWith(opening, StringComparison.OrdinalIgnoreCase));

    private static bool Allows(string line, Rule rule, string? diagnosticId)
    {
        var marker = line.IndexOf(Marker, StringComparison.Ordinal);
        if (marker < 0) return false;
        var words = line.Substring(marker + Marker.Length).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && (words[0] == rule.Slug || words[0] == rule.DiagnosticId || words[0] == diagnosticId)
            && words[1].Any(char.IsLetter);
    }
}
