namespace SecretGuard.Detection.Structured;

/// <summary>The URL around a <c>://</c> in any text, in its parts.</summary>
internal readonly ref struct UrlParts
{
    private const int ShortestScheme = 2;
    private const int LongestScheme = 20;
    private const int LongestAuthority = 1024;

    public UrlParts(ReadOnlySpan<char> text, int anchor)
    {
        SchemeStart = anchor;
        while (SchemeStart > 0 && anchor - SchemeStart < LongestScheme && IsSchemeCharacter(text[SchemeStart - 1])) SchemeStart--;
        Start = anchor + 3;
        if (anchor - SchemeStart < ShortestScheme)
        {
            PathStart = End = Start;
            return;
        }

        Scheme = text.Slice(SchemeStart, anchor - SchemeStart);
        End = EndOf(text, Start);
        var url = text.Slice(Start, End - Start);
        var length = url.IndexOfAny("/?#".AsSpan());
        if (length < 0) length = url.Length;
        PathStart = Start + length;
        var authority = url.Slice(0, Math.Min(length, LongestAuthority));
        var at = authority.LastIndexOf('@');
        Host = authority.Slice(at + 1);
        if (at > 0) Login = authority.Slice(0, at);
    }

    /// <summary>Empty where the text before is no scheme; then the other parts are, too.</summary>
    public ReadOnlySpan<char> Scheme { get; }

    /// <summary>User and password as they are written; empty where there are none.</summary>
    public ReadOnlySpan<char> Login { get; }

    /// <summary>With the port.</summary>
    public ReadOnlySpan<char> Host { get; }

    public int SchemeStart { get; }

    /// <summary>Behind the <c>://</c>.</summary>
    public int Start { get; }

    public int PathStart { get; }

    public int End { get; }

    /// <summary>The scheme without what stands before it and without a border, such as <c>DATABASE_URL=postgres</c>.</summary>
    public string SchemeName => Scheme.Slice(Scheme.LastIndexOf('.') + 1).TrimStart("-+.0123456789".AsSpan()).ToString();

    /// <summary>Where a URL, or parameters without one, end.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && (IsUrlCharacter(text[end]) || IsEntity(text.Slice(start, end - start), text[end]))) end++;
        return end;
    }

    public static bool IsUrlCharacter(char c) =>
        c > ' ' && c is not ('"' or '\'' or '<' or '>' or '`' or '\\' or '|' or ';' or '\u00a0' or '\u2026');

    // A semicolon ends a URL, in a connection string above all; but not where markup writes an ampersand with it.
    private static bool IsEntity(ReadOnlySpan<char> before, char c) =>
        c == ';' && before.EndsWith("&amp".AsSpan(), StringComparison.Ordinal);

    private static bool IsSchemeCharacter(char c) => c < 128 && (char.IsLetterOrDigit(c) || c is '+' or '-' or '.');
}
