namespace SecretGuard.Detection.Reading.Data;

/// <summary>The keys and items that lead to a line, by their columns.</summary>
internal sealed class YamlStack(CandidateSink sink)
{
    private YamlFrame[] frames = [new YamlFrame(-1, isItem: false, 0, 0, 0, sink.NewGroup()), .. new YamlFrame[15]];

    public KeyPath Path { get; } = new();

    public int Depth { get; private set; }

    public ref YamlFrame Top => ref frames[Depth];

    public ref YamlFrame Parent => ref frames[Math.Max(0, Depth - 1)];

    /// <summary>Leaves what does not lead to a key, or to an item, at a column. A list may stand at the column of its own key.</summary>
    public void LeaveTo(int column, bool isItem)
    {
        while (Depth > 0 && (Top.Column > column || (Top.Column == column && (!isItem || Top.IsItem))))
        {
            Path.LeaveTo(Top.PathDepth);
            Depth--;
        }
    }

    public void Enter(ReadOnlySpan<char> text, int column, bool isItem, int nameStart, int nameLength)
    {
        if (++Depth == frames.Length) Array.Resize(ref frames, Depth * 2);
        frames[Depth] = new YamlFrame(column, isItem, nameStart, nameLength, Path.Depth, sink.NewGroup());
        Path.Enter(text.Slice(nameStart, nameLength));
    }

    /// <summary>Puts another name in the place of the top key's.</summary>
    public void Rename(ReadOnlySpan<char> name)
    {
        Path.LeaveTo(Top.PathDepth);
        Path.Enter(name);
    }
}
