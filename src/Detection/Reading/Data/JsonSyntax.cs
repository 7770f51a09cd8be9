namespace SecretGuard.Detection.Reading.Data;

/// <summary>Where the strings and words of JSON, JSON5 and YAML's flow style end.</summary>
internal static class JsonSyntax
{
    /// <summary>The closing quote, or the end of the line where it is missing; a template literal's may be lines below.</summary>
    public static int EndOfString(ReadOnlySpan<char> text, int start, int end, char quote)
    {
        for (var at = start; at < end; at += 2)
        {
            var rest = text.Slice(at, end - at);
            var length = quote == '`' ? rest.IndexOfAny(quote, '\\') : rest.IndexOfAny(quote, '\\', '\n');
            if (length < 0) return end;
            at += length;
            if (text[at] != '\\') return at;
        }

        return end;
    }

    /// <summary>
    /// The end of a number, a literal, a name without quotes; in YAML of a text with blanks, and colons that no blank follows.
    /// </summary>
    public static int EndOfWord(ReadOnlySpan<char> text, int at, int end, bool isName)
    {
        for (; at < end && text[at] is not (',' or '{' or '}' or '[' or ']' or '"' or '\n' or '\r'); at++)
        {
            if (text[at] is ':' or '=' && (isName || at + 1 == end || text[at + 1] is ' ')) break;
            if (text[at] == ' ' && at + 1 < end && text[at + 1] is '#' or '/') break;
        }

        return at;
    }
}
