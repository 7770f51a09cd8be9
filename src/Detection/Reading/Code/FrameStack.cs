namespace SecretGuard.Detection.Reading.Code;

/// <summary>The brackets that are open. The first is the text itself and stays.</summary>
/// <param name="sink">Who numbers groups.</param>
internal sealed class FrameStack(CandidateSink sink)
{
    private Frame[] frames = new Frame[16];

    public int Count { get; private set; } = 1;

    public ref Frame this[int index] => ref frames[index];

    public ref Frame Top => ref frames[Count - 1];

    public ref Frame Below => ref frames[Count - 2];

    /// <summary>Opens brackets. The returned place is valid until the next push.</summary>
    public ref Frame Push()
    {
        if (Count == frames.Length) Array.Resize(ref frames, Count * 2);
        frames[Count] = default;
        ref var top = ref frames[Count++];
        top.Context = Count - 1;
        top.Group = sink.NewGroup();
        return ref top;
    }

    public void Pop() => Count--;
}
