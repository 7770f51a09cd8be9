namespace SecretGuard.Tool.Scan.Ignoring;

/// <summary>
/// A set of characters in brackets: <c>[a-z]</c>, <c>[!0-9]</c>, <c>[[:alpha:]_]</c>. Of ASCII; what is not is in no class.
/// </summary>
internal sealed class GlobSet
{
    private static readonly Dictionary<string, Func<char, bool>> Classes = new(StringComparer.Ordinal)
    {
        ["alnum"] = char.IsAsciiLetterOrDigit,
        ["alpha"] = char.IsAsciiLetter,
        ["blank"] = c => c is ' ' or '\t',
        ["cntrl"] = c => c is < ' ' or '\u007f',
        ["digit"] = char.IsAsciiDigit,
        ["graph"] = c => c is > ' ' and < '\u007f',
        ["lower"] = char.IsAsciiLetterLower,
        ["print"] = c => c is >= ' ' and < '\u007f',
        ["punct"] = c => c is > ' ' and < '\u007f' && !char.IsAsciiLetterOrDigit(c),
        ["space"] = c => c is ' ' or (>= '\t' and <= '\r'),
        ["upper"] = c => char.IsAsciiLetterUpper(c) || (PathRules.IgnoresCase && char.IsAsciiLetter(c)),
        ["xdigit"] = char.IsAsciiHexDigit,
    };

    private readonly List<Func<char, bool>> classes = [];
    private readonly List<(char From, char To)> ranges = [];
    private bool isNegated;

    public bool Contains(char c) => Holds(c) != isNegated;

    /// <summary>Reads what stands behind the opening bracket, with the closing one; false where git cannot.</summary>
    public bool Read(ReadOnlySpan<char> pattern, ref int at)
    {
        isNegated = at < pattern.Length && pattern[at] is '!' or '^';
        if (isNegated) at++;
        for (var isFirst = true; at < pattern.Length && (isFirst || pattern[at] != ']'); isFirst = false)
        {
            if (pattern[at..].StartsWith("[:"))
            {
                if (ReadClass(pattern, ref at) is not { } isRead) continue;
                if (!isRead) return false;
            }
            else if (!ReadRange(pattern, ref at))
            {
                return false;
            }
        }

        return at++ < pattern.Length;
    }

    // Null where it is none, but characters of which the first is a bracket.
    private bool? ReadClass(ReadOnlySpan<char> pattern, ref int at)
    {
        var length = pattern[(at + 2)..].IndexOf(']');
        if (length < 0) return false;
        if (length == 0 || pattern[at + 1 + length] != ':')
        {
            ranges.Add(('[', '['));
            at++;
            return null;
        }

        var name = pattern.Slice(at + 2, length - 1).ToString();
        at += length + 3;
        if (!Classes.TryGetValue(name, out var isIn)) return false;
        classes.Add(isIn);
        return true;
    }

    private bool ReadRange(ReadOnlySpan<char> pattern, ref int at)
    {
        if (ReadCharacter(pattern, ref at) is not { } from) return false;
        var to = from;
        if (at + 1 < pattern.Length && pattern[at] == '-' && pattern[at + 1] != ']')
        {
            at++;
            if (ReadCharacter(pattern, ref at) is not { } last) return false;
            to = last;
            ranges.Add((from, from));
        }

        ranges.Add((from, to));
        return true;
    }

    private static char? ReadCharacter(ReadOnlySpan<char> pattern, ref int at)
    {
        if (pattern[at] == '\\') at++;
        return at < pattern.Length ? pattern[at++] : null;
    }

    private bool Holds(char c)
    {
        foreach (var (from, to) in ranges)
        {
            if (c >= from && c <= to) return true;
            if (PathRules.IgnoresCase && char.ToUpperInvariant(c) >= from && char.ToUpperInvariant(c) <= to) return true;
        }

        foreach (var isIn in classes)
        {
            if (isIn(c)) return true;
        }

        return false;
    }
}
