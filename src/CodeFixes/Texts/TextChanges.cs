using Microsoft.CodeAnalysis.Text;

namespace SecretGuard.CodeFixes.Texts;

/// <summary>Puts changes of one text together that know nothing of each other.</summary>
internal static class TextChanges
{
    /// <summary>
    /// Adds the changes of one fix to those of others. The same change is made once, and what two leave out is left out; a fix that says
    /// something else about a place is left for another time.
    /// </summary>
    public static void Join(List<TextChange> changes, IReadOnlyList<TextChange> added)
    {
        if (added.Any(one => changes.Any(other => Contradicts(one, other)))) return;
        foreach (var one in added)
        {
            var change = one;
            if (changes.Contains(change)) continue;
            if (IsDeletion(change))
            {
                foreach (var other in changes.Where(other => IsDeletion(other) && other.Span.IntersectsWith(one.Span)).ToList())
                {
                    changes.Remove(other);
                    change = new TextChange(
                        TextSpan.FromBounds(Math.Min(change.Span.Start, other.Span.Start), Math.Max(change.Span.End, other.Span.End)), "");
                }
            }

            changes.Add(change);
        }
    }

    private static bool Contradicts(TextChange one, TextChange other) =>
        !one.Equals(other) && one.Span.OverlapsWith(other.Span) && !(IsDeletion(one) && IsDeletion(other));

    private static bool IsDeletion(TextChange change) => change.NewText?.Length == 0;
}
