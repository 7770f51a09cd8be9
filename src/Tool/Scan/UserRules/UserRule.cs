using System.Text.RegularExpressions;
using SecretGuard.Detection;
using SecretGuard.Detection.Judging;

namespace SecretGuard.Tool.Scan.UserRules;

/// <summary>One rule of a repository's own.</summary>
/// <param name="Rule">What a finding is called.</param>
/// <param name="Keywords">Literals of three characters or more, one of which stands near every match; case is ignored.</param>
/// <param name="Pattern">Searches in linear time.</param>
/// <param name="Group">The group that is the secret; 0 for the whole match.</param>
/// <param name="Confidence">As the rule says.</param>
internal sealed record UserRule(Rule Rule, IReadOnlyList<string> Keywords, Regex Pattern, int Group, Confidence Confidence)
{
    /// <summary>How far from a keyword, on its line, a match may reach, in UTF-16 code units.</summary>
    public const int Reach = 1024;

    // Finding every match can take quadratic time although finding one takes linear time.
    private const int MostInReach = 64;

    /// <summary>Shannon entropy below which a match is none, in bits a character.</summary>
    public double LeastEntropy { get; init; }

    public IReadOnlyList<PathPattern> Include { get; init; } = [];

    public IReadOnlyList<PathPattern> Exclude { get; init; } = [];

    /// <summary>Texts in which this rule must find something.</summary>
    public IReadOnlyList<string> Finds { get; init; } = [];

    /// <summary>Texts in which it must not.</summary>
    public IReadOnlyList<string> Ignores { get; init; } = [];

    public bool AppliesTo(string path) =>
        (Include.Count == 0 || Include.Any(pattern => pattern.Matches(path))) && !Exclude.Any(pattern => pattern.Matches(path));

    /// <summary>Adds what it finds in a part of a line.</summary>
    public void Search(string part, int offset, List<Finding> findings)
    {
        var match = Pattern.Match(part);
        for (var i = 0; match.Success && i < MostInReach; i++, match = match.NextMatch())
        {
            var secret = match.Groups[Group];
            if (secret.Length == 0 || Placeholders.IsPlaceholder(secret.Value) || Entropy(secret.ValueSpan) < LeastEntropy) continue;
            findings.Add(new(Rule, offset + secret.Index, secret.Length, Confidence, Reason.UserRule));
        }
    }

    private static double Entropy(ReadOnlySpan<char> text)
    {
        var counts = new Dictionary<char, int>();
        foreach (var c in text) counts[c] = counts.GetValueOrDefault(c) + 1;
        var bits = 0.0;
        foreach (var count in counts.Values) bits -= count * Math.Log2((double)count / text.Length);
        return bits / text.Length;
    }
}
