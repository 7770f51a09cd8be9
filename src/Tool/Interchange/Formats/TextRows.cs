namespace SecretGuard.Tool.Interchange.Formats;

/// <summary>The lines of a text that say something, without blanks around them.</summary>
internal static class TextRows
{
    /// <summary>Each with its offset in the text.</summary>
    public static IEnumerable<(string Line, int Offset)> Of(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            var line = text[start..end].Trim();
            if (line.Length > 0 && line[0] != '#') yield return (line, start);
            start = end + 1;
        }
    }
}
