namespace SecretGuard.Detection;

/// <summary>Finds secrets in any text: each kind by its anchors, then a check of the neighbourhood of each hit.</summary>
internal static class TextScanner
{
    private const int WidestConnectionString = 2048;

    private static readonly AnchorSet Names = new(
        ["passw", "passphrase", "passcode", "pwd", "kennwort", "secret", "token", "apikey", "api_key", "api-key", "key", "credential"], ignoreCase: true);

    private static readonly AnchorSet Pairs = new(
        ["password=", "pwd=", "accountkey=", "sharedaccesskey=", "accesskey=", "password =", "pwd ="],
        ignoreCase: true);

    /// <summary>All findings, in order of place, none within another.</summary>
    public static List<Finding> Scan(string text, TextKind kind) => Disjoint(Formed(text).Concat(Named(text, kind)));

    /// <summary>What is known by its form alone: tokens and connection strings.</summary>
    public static IEnumerable<Finding> Formed(string text) => Tokens(text).Concat(WithPasswords(text));

    /// <summary>Findings in order of place; of those that overlap, the one that was named first.</summary>
    public static List<Finding> Disjoint(IEnumerable<Finding> findings)
    {
        var disjoint = new List<Finding>();
        foreach (var (finding, _) in findings.Select((finding, rank) => (Finding: finding, Rank: rank)).OrderBy(f => f.Finding.Start).ThenBy(f => f.Rank))
        {
            if (disjoint.Count == 0 || disjoint[disjoint.Count - 1].End <= finding.Start) disjoint.Add(finding);
        }

        return disjoint;
    }

    private static IEnumerable<Finding> Tokens(string text)
    {
        for (var found = KnownFormats.Find(text.AsSpan(), 0); found is not null; found = KnownFormats.Find(text.AsSpan(), found.End)) yield return found;
    }

    private static IEnumerable<Finding> WithPasswords(string text)
    {
        for (var at = Pairs.Next(text.AsSpan(), 0); at >= 0; at = Pairs.Next(text.AsSpan(), at + 1))
        {
            var (start, end) = Enclosing(text, at);
            if (ConnectionStrings.Find(text.Substring(start, end - start)) is { } found)
            {
                yield return found.At(start + found.Start, found.Length);
            }
            at = Math.Max(at, end - 1);
        }
    }

    private static IEnumerable<Finding> Named(string text, TextKind kind)
    {
        var past = 0;
        for (var at = Names.Next(text.AsSpan(), 0); at >= 0; at = Names.Next(text.AsSpan(), at + 1))
        {
            if (at < past || Assignment.Around(text, at, kind) is not { } assignment) continue;
            past = assignment.Start;
            var value = text.Substring(assignment.Start, assignment.Length);
            if (NamedValues.Judge(assignment.Name, value) is { } found) yield return found.At(assignment.Start, assignment.Length);
        }
    }

    // From the hit to the quotes or line ends around it.
    private static (int Start, int End) Enclosing(string text, int hit)
    {
        var start = hit;
        var end = hit;
        while (start > 0 && hit - start < WidestConnectionString && !IsLimit(text[start - 1])) start--;
        while (end < text.Length && end - hit < WidestConnectionString && !IsLimit(text[end])) end++;

        // A quote that the code around it escapes.
        return (start, end > start && end < text.Length && text[end] == '"' && text[end - 1] == '\\' ? end - 1 : end);
    }

    private static bool IsLimit(char c) => c is '"' or '\n' or '\r' or '<' or '>' or '`';
}
