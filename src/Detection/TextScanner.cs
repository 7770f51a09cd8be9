namespace SecretGuard.Detection;

/// <summary>Finds secrets in any text: each kind by its anchors, then a check of the neighbourhood of each hit.</summary>
internal static class TextScanner
{
    private const int WidestConnectionString = 2048;

    private static readonly AnchorSet Names = new(
        ["passw", "passphrase", "passcode", "pwd", "kennwort", "secret", "token", "apikey", "api_key", "api-key", "key", "credential"], ignoreCase: true);

    private static readonly AnchorSet Pairs = new(["password=", "pwd=", "accountkey=", "sharedaccesskey=", "accesskey=", "password =", "pwd ="], ignoreCase: true);

    /// <summary>All findings, in order of place, none within another.</summary>
    public static List<Finding> Scan(string text, TextKind kind)
    {
        var findings = new List<Finding>();
        AddTokens(text, findings);
        AddConnectionStrings(text, findings);
        AddNamed(text, kind, findings);
        findings.Sort((a, b) => a.Start.CompareTo(b.Start));
        return findings;
    }

    private static void AddTokens(string text, List<Finding> findings)
    {
        for (var found = KnownFormats.Find(text.AsSpan(), 0); found is not null; found = KnownFormats.Find(text.AsSpan(), found.End)) Add(findings, found);
    }

    private static void AddConnectionStrings(string text, List<Finding> findings)
    {
        for (var at = Pairs.Next(text.AsSpan(), 0); at >= 0; at = Pairs.Next(text.AsSpan(), at + 1))
        {
            var (start, end) = Enclosing(text, at);
            if (ConnectionStrings.Find(text.Substring(start, end - start)) is { } found) Add(findings, found.At(start + found.Start, found.Length));
        }
    }

    private static void AddNamed(string text, TextKind kind, List<Finding> findings)
    {
        var past = 0;
        for (var at = Names.Next(text.AsSpan(), 0); at >= 0; at = Names.Next(text.AsSpan(), at + 1))
        {
            if (at < past || Assignment.Around(text, at, kind) is not { } assignment) continue;
            past = assignment.Start;
            var value = text.Substring(assignment.Start, assignment.Length);
            if (NamedValues.Judge(assignment.Name, value) is { } found) Add(findings, found.At(assignment.Start, assignment.Length));
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

    private static void Add(List<Finding> findings, Finding found)
    {
        if (!findings.Any(other => found.Start < other.End && other.Start < found.End)) findings.Add(found);
    }
}
