namespace SecretGuard.Detection.Reading;

/// <summary>Where the lines of a text start and end.</summary>
internal static class Lines
{
    /// <summary>The end of the line around a place, before its line break.</summary>
    public static int End(ReadOnlySpan<char> text, int at)
    {
        var length = text.Slice(at).IndexOf('\n');
        if (length < 0) return text.Length;
        return length > 0 && text[at + length - 1] == '\r' ? at + length - 1 : at + length;
    }

    /// <summary>The start of the line behind an end.</summary>
    public static int Next(ReadOnlySpan<char> text, int end)
    {
        if (end < text.Length && text[end] == '\r') end++;
        return end < text.Length ? end + 1 : end;
    }

    public static int SkipBlanks(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && text[at] is ' ' or '\t' or '\ufeff') at++;
        return at;
    }

    /// <summary>Where a value ends that has no quotes: before a comment, without the blanks at its end.</summary>
    public static int EndOfPlain(ReadOnlySpan<char> text, int start, int end)
    {
        var line = text.Slice(start, end - start);
        var comment = line.IndexOf(" #".AsSpan(), StringComparison.Ordinal);
        if (comment >= 0) line = line.Slice(0, comment);
        return start + line.TrimEnd().Length;
    }
}
