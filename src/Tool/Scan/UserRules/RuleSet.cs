using SecretGuard.Detection;
using SecretGuard.Tool.Scan.Known;

namespace SecretGuard.Tool.Scan.UserRules;

/// <summary>A repository's own rules beside the built-in ones, and those of these that it turns off.</summary>
internal sealed class RuleSet
{
    public const string FileName = ".secretguard.rules.json";

    private readonly HashSet<string> disabled;
    private readonly IReadOnlyList<PathPattern> allowed;
    private readonly int[] owners;
    private readonly AnchorSet? keywords;
    private readonly PatternTime time;

    public RuleSet(IReadOnlyList<UserRule> rules, IEnumerable<string> disabled, IReadOnlyList<PathPattern> allowed, TimeProvider clock)
    {
        Rules = rules;
        this.disabled = [.. disabled];
        this.allowed = allowed;
        time = new PatternTime(clock);
        owners = [.. rules.SelectMany((rule, i) => rule.Keywords.Select(_ => i))];
        if (rules.Count > 0) keywords = new AnchorSet(rules.SelectMany(rule => rule.Keywords), ignoreCase: true);
    }

    public IReadOnlyList<UserRule> Rules { get; }

    /// <summary>Whether a rule of ours has this name, whatever it searches: texts, key files, known values.</summary>
    public static bool IsBuiltIn(string slug) =>
        slug == KeyFile.Rule.Slug || slug == KnownSecrets.Slug || Detector.Rules.Any(rule => rule.Slug == slug);

    /// <summary>Whether a built-in rule is told in a file: neither turned off, nor in a path that is allowed.</summary>
    public bool Tells(Rule rule, string path) => !disabled.Contains(rule.Slug) && !IsAllowed(path);

    /// <summary>
    /// All findings in a text, in order of place, none within another; where both know something, the built-in rule tells it.
    /// </summary>
    public List<Finding> Scan(ReadOnlySpan<char> text, TextKind kind, string path)
    {
        if (IsAllowed(path)) return [];
        var found = Detector.Scan(text, kind);
        found.RemoveAll(finding => disabled.Contains(finding.Rule.Slug));
        var own = Own(text, path);
        return own.Count == 0 ? found : MergedFindings.Of(found, Ordered(own));
    }

    /// <summary>What one rule finds in a text, wherever it applies.</summary>
    public bool Finds(UserRule rule, string text) => Own(text, path: null).Any(finding => finding.Rule == rule.Rule);

    private bool IsAllowed(string path) => allowed.Any(pattern => pattern.Matches(path));

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
    private int Search(UserRule rule, ReadOnlySpan<char> text, int at, int searchedTo, List<Finding> findings)
    {
        var from = Math.Max(searchedTo, at - UserRule.Reach);
        from += text[from..at].LastIndexOf('\n') + 1;
        var to = Math.Min(text.Length, at + UserRule.Reach);
        if (text[at..to].IndexOfAny('\r', '\n') is >= 0 and var end) to = at + end;
        time.Spend(rule, text[from..to].ToString(), from, findings);
        return to;
    }

    // Rules take turns as their keywords come; of findings of two rules that overlap, the first stays.
    private static List<Finding> Ordered(List<Finding> found)
    {
        var ordered = new List<Finding>(found.Count);
        foreach (var finding in found.OrderBy(one => one.Start))
        {
            if (ordered.Count == 0 || ordered[^1].End <= finding.Start) ordered.Add(finding);
        }

        return ordered;
    }
}
