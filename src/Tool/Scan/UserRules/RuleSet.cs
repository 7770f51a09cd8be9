using SecretGuard.Detection;

namespace SecretGuard.Tool.Scan.UserRules;

/// <summary>A repository's own rules beside the built-in ones, and those of these that it turns off.</summary>
internal sealed class RuleSet
{
    public const string FileName = ".secretguard.rules.json";

    private readonly HashSet<string> disabled;
    private readonly IReadOnlyList<PathPattern> allowed;
    private readonly int[] owners;
    private readonly AnchorSet? keywords;

    public RuleSet(IReadOnlyList<UserRule> rules, IEnumerable<string> disabled, IReadOnlyList<PathPattern> allowed)
    {
        Rules = rules;
        this.disabled = [.. disabled];
        this.allowed = allowed;
        owners = [.. rules.SelectMany((rule, i) => rule.Keywords.Select(_ => i))];
        if (rules.Count > 0) keywords = new AnchorSet(rules.SelectMany(rule => rule.Keywords), ignoreCase: true);
    }

    public IReadOnlyList<UserRule> Rules { get; }

    /// <summary>All findings in a text, in order of place, none within another; where both know something, the built-in rule tells it.</summary>
    public List<Finding> Scan(ReadOnlySpan<char> text, TextKind kind, string path)
    {
        if (allowed.Any(pattern => pattern.Matches(path))) return [];
        var found = Detector.Scan(text, kind);
        found.RemoveAll(finding => disabled.Contains(finding.Rule.Slug));
        var own = Own(text, path);
        return own.Count == 0 ? found : Merge(found, own);
    }

    /// <summary>What one rule finds in a text, wherever it applies.</summary>
    public bool Finds(UserRule rule, string text) => Own(text, path: null).Any(finding => finding.Rule == rule.Rule);

    private List<Finding> Own(ReadOnlySpan<char> text, string? path)
    {
        var findings = new List<Finding>();
        if (keywords is null) return findings;
        int[]? searchedTo = null;
        for (var at = keywords.Next(text, 0); at >= 0; at = keywords.Next(text, at + 1))
        {
            searchedTo ??= [.. Rules.Select(rule => path is null || rule.AppliesTo(path) ? 0 : int.MaxValue)];
            foreach (var hit in keywords.At(text, at))
            {
                var owner = owners[hit];
                if (at >= searchedTo[owner]) searchedTo[owner] = Search(Rules[owner], text, at, searchedTo[owner], findings);
            }
        }

        return findings;
    }

    // The part of the line around a keyword, less what was searched already.
    private static int Search(UserRule rule, ReadOnlySpan<char> text, int at, int searchedTo, List<Finding> findings)
    {
        var from = Math.Max(searchedTo, at - UserRule.Reach);
        from += text[from..at].LastIndexOf('\n') + 1;
        var to = Math.Min(text.Length, at + UserRule.Reach);
        if (text[at..to].IndexOfAny('\r', '\n') is >= 0 and var end) to = at + end;
        rule.Search(text[from..to].ToString(), from, findings);
        return to;
    }

    private static List<Finding> Merge(List<Finding> first, List<Finding> second)
    {
        var merged = new List<Finding>(first);
        foreach (var finding in second)
        {
            var place = merged.BinarySearch(finding, Comparer<Finding>.Create((one, other) => one.Start.CompareTo(other.Start)));
            if (place >= 0) continue;
            place = ~place;
            if ((place > 0 && merged[place - 1].End > finding.Start) || (place < merged.Count && merged[place].Start < finding.End)) continue;
            merged.Insert(place, finding);
        }

        return merged;
    }
}
