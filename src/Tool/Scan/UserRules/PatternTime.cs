using System.Text.RegularExpressions;
using SecretGuard.Detection;

namespace SecretGuard.Tool.Scan.UserRules;

/// <summary>
/// The time that a repository's own patterns take in a scan. None can backtrack, but some take a thousand times longer than others for the
/// same text, and a file may hold hundreds of them. Two threads search at the same time.
/// </summary>
internal sealed class PatternTime(TimeProvider clock)
{
    private static readonly TimeSpan Always = TimeSpan.FromSeconds(10);

    // Ordinary patterns take a tenth of that.
    private const double SecondsPerCharacter = 0.25e-6;

    private long ticks;
    private long characters;

    /// <summary>Searches a part of a line by a rule; stops the scan where the patterns of all rules took too long.</summary>
    public void Spend(UserRule rule, string part, int offset, List<Finding> findings)
    {
        var start = clock.GetTimestamp();
        try
        {
            rule.Search(part, offset, findings);
        }
        catch (RegexMatchTimeoutException)
        {
            throw TooLong(rule);
        }

        var spent = TimeSpan.FromTicks(Interlocked.Add(ref ticks, clock.GetElapsedTime(start).Ticks));
        if (spent > Always + TimeSpan.FromSeconds(SecondsPerCharacter * Interlocked.Add(ref characters, part.Length))) throw TooLong(rule);
    }

    private static Failure TooLong(UserRule rule) => new(
        "the repository's own rules take too long",
        $"'{rule.Rule.Slug}' was searching when the time was over: "
            + "a pattern with fewer repetitions, or a keyword that is less common, takes less");
}
