namespace SecretGuard.Detection;

/// <summary>
/// The comment that accepts one finding on purpose, on its line or alone on the line above: <c>secretguard:allow ID reason</c>, where ID
/// is a diagnostic id or a slug and a reason is required.
/// </summary>
internal sealed class InlineAllowance
{
    /// <summary>What every such comment holds.</summary>
    public const string Marker = "secretguard:allow";

    private static readonly string[] Comments = ["//", "/*", "*", "#", "<!--", "@*", "--", ";", "'", "REM "];

    private readonly bool standsAlone;

    private InlineAllowance(string line, int marker)
    {
        var words = line.Substring(marker + Marker.Length).Split([' ', '\t'], 3, StringSplitOptions.RemoveEmptyEntries);
        Id = words.Length > 0 ? words[0] : "";
        HasReason = words.Length > 1 && words[1].Any(char.IsLetter);
        standsAlone = IsComment(line.TrimStart());
    }

    /// <summary>The id or slug that it names; empty where it names none.</summary>
    public string Id { get; }

    public bool HasReason { get; }

    /// <summary>The comment on a line; null where there is none.</summary>
    public static InlineAllowance? On(string line)
    {
        var marker = line.IndexOf(Marker, StringComparison.Ordinal);
        return marker < 0 ? null : new InlineAllowance(line, marker);
    }

    /// <summary>Whether a comment accepts a finding.</summary>
    /// <param name="own">The comment on the finding's line.</param>
    /// <param name="above">The one on the line above, which counts where it stands alone.</param>
    /// <param name="rule">What was found.</param>
    /// <param name="diagnosticId">The number it would be reported as, where that is not the rule's own.</param>
    public static Allowance Of(InlineAllowance? own, InlineAllowance? above, Rule rule, string? diagnosticId = null)
    {
        var isMeant = own?.Names(rule, diagnosticId) == true;
        var isMeantAbove = above is { standsAlone: true } && above.Names(rule, diagnosticId);
        if ((isMeant && own!.HasReason) || (isMeantAbove && above!.HasReason)) return Allowance.Granted;
        return isMeant || isMeantAbove ? Allowance.WithoutReason : Allowance.None;
    }

    /// <summary>Whether the comment stands on <paramref name="line"/>, or alone on the line <paramref name="above"/> it.</summary>
    public static bool Allows(string line, string above, Rule rule, string? diagnosticId = null) =>
        Of(On(line), On(above), rule, diagnosticId) == Allowance.Granted;

    private static bool IsComment(string line) => Comments.Any(opening => line.StartsWith(opening, StringComparison.OrdinalIgnoreCase));

    private bool Names(Rule rule, string? diagnosticId) => Id == rule.Slug || Id == rule.DiagnosticId || Id == diagnosticId;
}
