namespace SecretGuard.Detection.Reading;

/// <summary>What formats have in common that write a text in quotes.</summary>
internal static class Quotes
{
    /// <summary>
    /// The closing quote of the text that an opening one starts; -1 where it has none, or where something stands behind it on its line:
    /// then it is the opening one of another text.
    /// </summary>
    public static int Closing(ReadOnlySpan<char> text, int open, int end, bool hasEscapes)
    {
        for (var i = open + 1; i < end; i++)
        {
            if (hasEscapes && text[i] == '\\') i++;
            else if (text[i] == text[open])
            {
                var next = Lines.SkipBlanks(text, i + 1, end);
                return next >= end || text[next] is '#' or ';' or '\r' or '\n' ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>Adds a part of the text in which a quote is written twice.</summary>
    public static void AddDoubled(ReadOnlySpan<char> text, int start, int end, char quote, DecodedText decoded)
    {
        for (var i = start; i < end; i++)
        {
            var isDoubled = text[i] == quote && i + 1 < end && text[i + 1] == quote;
            decoded.Add(text[i], i, isDoubled ? i + 2 : i + 1);
            if (isDoubled) i++;
        }
    }

    /// <summary>How many brackets a line opens that it does not close, outside quotes.</summary>
    public static int Balance(ReadOnlySpan<char> line)
    {
        var open = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is '{' or '[') open++;
            else if (line[i] is '}' or ']') open--;
            else if (line[i] is '"' or '\'')
            {
                var close = line.Slice(i + 1).IndexOf(line[i]);
                if (close < 0) return open;
                i += close + 1;
            }
        }

        return open;
    }
}
