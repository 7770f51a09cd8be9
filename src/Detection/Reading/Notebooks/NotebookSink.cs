namespace SecretGuard.Detection.Reading.Notebooks;

/// <summary>
/// Takes the strings of a notebook's JSON and puts the lines of each cell together. The language of the notebook is said at its end, so
/// that the cells wait for it.
/// </summary>
internal sealed class NotebookSink(CandidateSink outer) : CandidateSink
{
    private readonly List<(DecodedText Source, TextKind? Kind)> cells = [];
    private DecodedText? source;
    private TextKind? cell;
    private TextKind notebook = TextKind.Script;
    private int group;

    public override int NewGroup() => outer.NewGroup();

    public override void Add(in Candidate candidate)
    {
        var member = candidate.Name.Slice(candidate.Name.LastIndexOf(':') + 1);
        if (member is "source" or "text")
        {
            AddLine(candidate, isCode: member is "source");
            return;
        }

        source = null;
        if (member is "cell_type" && candidate.Value is "markdown" or "raw") cell = TextKind.Text;
        else if (member is "cell_type") cell = null;
        else if (member is "language" or "kernelName" or "name") SetLanguage(candidate);
        outer.Add(candidate);
    }

    /// <summary>Reads all cells, each in its language.</summary>
    public void ReadCells()
    {
        foreach (var (source, kind) in cells) outer.Read(Languages.OfMagic(source.Text) ?? kind ?? notebook, source);
    }

    private void SetLanguage(in Candidate candidate)
    {
        if (Languages.Of(candidate.Value) is not { } kind) return;
        if (candidate.Name.IndexOf("cells".AsSpan()) >= 0) cell = kind;
        else notebook = kind;
    }

    private void AddLine(in Candidate candidate, bool isCode)
    {
        if (source is null || group != candidate.Group)
        {
            source = new DecodedText();
            group = candidate.Group;
            cells.Add((source, isCode ? cell : TextKind.Text));
        }

        for (var i = 0; i < candidate.Value.Length; i++)
        {
            var (start, length) = candidate.Place(i, 1);
            source.Add(candidate.Value[i], start, start + length);
        }
    }
}
