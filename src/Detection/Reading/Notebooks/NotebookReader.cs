namespace SecretGuard.Detection.Reading.Notebooks;

/// <summary>Reads notebooks: the JSON of Jupyter, and the sections of Polyglot Notebooks.</summary>
internal sealed class NotebookReader : Reader
{
    public override void Read(ReadOnlySpan<char> text, CandidateSink sink)
    {
        if (!text.TrimStart().StartsWith("{".AsSpan()))
        {
            ReadSections(text, sink);
            return;
        }

        var cells = new NotebookSink(sink);
        Readers.Of(TextKind.Json).Read(text, cells);
        cells.ReadCells();
    }

    // #!csharp, and below it what is in that language.
    private static void ReadSections(ReadOnlySpan<char> text, CandidateSink sink)
    {
        var kind = TextKind.Text;
        for (var from = 0; from < text.Length;)
        {
            var to = from;
            do to = NextLine(text, to);
            while (to < text.Length && Languages.OfMagic(text.Slice(to)) is null);
            kind = Languages.OfMagic(text.Slice(from)) ?? kind;
            sink.Read(kind, text.Slice(from, to - from), from);
            from = to;
        }
    }

    private static int NextLine(ReadOnlySpan<char> text, int at)
    {
        var length = text.Slice(at).IndexOf('\n');
        return length < 0 ? text.Length : at + length + 1;
    }
}
