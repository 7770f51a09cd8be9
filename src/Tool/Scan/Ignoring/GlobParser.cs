namespace SecretGuard.Tool.Scan.Ignoring;

/// <summary>Reads a pattern. One that git cannot read matches nothing.</summary>
internal ref struct GlobParser
{
    private static readonly Func<char, bool> Anything = _ => true;
    private static readonly Func<char, bool> Nothing = _ => false;
    private static readonly Func<char, bool> WithinName = c => c != '/';

    private readonly bool isPath;
    private readonly List<GlobPart> parts = [];
    private readonly ReadOnlySpan<char> pattern;
    private int at;

    private GlobParser(ReadOnlySpan<char> pattern, bool isPath)
    {
        this.pattern = pattern;
        this.isPath = isPath;
    }

    public static List<GlobPart> Parse(string pattern, bool isPath)
    {
        var parser = new GlobParser(pattern, isPath);
        while (parser.at < pattern.Length)
        {
            if (!parser.ReadPart()) return [new GlobPart(Nothing)];
        }

        return parser.parts;
    }

    private bool ReadPart()
    {
        var c = pattern[at++];
        switch (c)
        {
            case '*': ReadAsterisks(); return true;
            case '?': parts.Add(new GlobPart(WithinName)); return true;
            case '[': return ReadSet();
            case '\\' when at == pattern.Length: return false;
            case '\\': Add(pattern[at++]); return true;
            default: Add(c); return true;
        }
    }

    private readonly void Add(char c)
    {
        var wanted = Folded(c);
        parts.Add(new GlobPart(other => other == wanted));
    }

    // Two asterisks between slashes stand for any folders, and the slash behind them goes with them.
    private void ReadAsterisks()
    {
        var start = at - 1;
        while (at < pattern.Length && pattern[at] == '*') at++;
        var standsAlone = at - start > 1 && (start == 0 || pattern[start - 1] == '/') && (at == pattern.Length || pattern[at] == '/');
        if (isPath && standsAlone)
        {
            // A gate of which either side may be taken: any folders and a slash, or neither.
            if (at < pattern.Length) parts.Add(new GlobPart(Nothing, skips: 3));
            parts.Add(new GlobPart(Anything, repeats: true));
        }
        else
        {
            parts.Add(new GlobPart(WithinName, repeats: true));
        }
    }

    private bool ReadSet()
    {
        var set = new GlobSet();
        if (!set.Read(pattern, ref at)) return false;
        parts.Add(new GlobPart(c => c != '/' && set.Contains(c)));
        return true;
    }

    private static char Folded(char c) => PathRules.IgnoresCase ? char.ToLowerInvariant(c) : c;
}
