using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Misuse;

/// <summary>SG3005: a rule of ours is suppressed, and nobody says why.</summary>
internal static class SuppressionRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        DiagnosticIds.BareSuppression,
        "Suppression without a justification",
        "The suppression of {0} gives no reason. Write why the finding is harmless, so that the next reader need not find out.",
        "Security",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A suppressed finding is one that nobody looks at again. "
            + "Its reason is the only thing that shows when it no longer holds.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.BareSuppression));

    /// <summary>Whether this is the number of one of our rules; others are not ours to judge.</summary>
    public static bool IsOurs(string id) =>
        id.Length == 6 && id.StartsWith("SG", StringComparison.Ordinal) && id.Skip(2).All(c => c is >= '0' and <= '9');

    public static bool IsReason(string? text) =>
        text is not null && text.Any(char.IsLetter) && !text.Trim().Equals("<Pending>", StringComparison.OrdinalIgnoreCase);

    /// <summary>The comments <c>secretguard:allow</c> without a reason, which suppress nothing, by their places.</summary>
    public static IEnumerable<(TextSpan Span, string Subject)> BareAllowances(SourceText source)
    {
        var text = source.ToString();
        for (var at = Next(text, 0); at >= 0;)
        {
            var line = source.Lines.GetLineFromPosition(at);
            if (InlineAllowance.On(line.ToString()) is { HasReason: false } bare)
            {
                yield return (new TextSpan(at, InlineAllowance.Marker.Length), IsOurs(bare.Id) ? bare.Id : "a finding");
            }

            at = Next(text, line.End);
        }
    }

    private static int Next(string text, int from) => text.IndexOf(InlineAllowance.Marker, from, StringComparison.Ordinal);
}
