namespace SecretGuard.Detection;

/// <summary>Turns offsets into lines and columns, both from 1, columns in UTF-16 code units.</summary>
internal sealed class TextLines
{
    private readonly List<int> starts = new() { 0 };

    public TextLines(string text)
    {
        Text = text;
        for (var i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1)) starts.Add(i + 1);
    }

    public string Text { get; }

    /// <summary>How many lines there are; an empty text has one.</summary>
    public int Count => starts.Count;

    public (int Line, int Column) At(int offset)
    {
        var index = starts.BinarySearch(offset);
        if (index < 0) index = ~index - 1;
        return (index + 1, offset - starts[index] + 1);
    }

    /// <summary>A line without its end; empty where there is none.</summary>
    public string Line(int line) => line < 1 || line > starts.Count ? "" : Text.Substring(starts[line - 1], Length(line));

    /// <summary>How long a line that there is is, without its end.</summary>
    public int Length(int line)
    {
        var start = starts[line - 1];
        var end = line < starts.Count ? starts[line] - 1 : Text.Length;
        if (end > start && Text[end - 1] == '\r') end--;
        return end - start;
    }
}
