namespace SecretGuard.Detection.Reading;

/// <summary>Takes what a reader finds in a text.</summary>
internal abstract class CandidateSink
{
    // Texts in texts: JSON in a string of a script in a workflow. Nobody nests deeper by intention.
    private const int DeepestNesting = 8;

    private int groups;

    protected virtual int Nesting => 0;

    public abstract void Add(in Candidate candidate);

    /// <summary>A number for the members of one object, element or section, used by nothing else in the whole text.</summary>
    public virtual int NewGroup() => ++groups;

    /// <summary>Reads a part of the text that is of another kind: a comment, a script in a page.</summary>
    /// <param name="kind">The kind of that part.</param>
    /// <param name="part">The part.</param>
    /// <param name="start">Where it starts in the text.</param>
    public void Read(TextKind kind, ReadOnlySpan<char> part, int start)
    {
        if (Nesting < DeepestNesting) Readers.Of(kind).Read(part, new PartSink(this, start));
    }

    /// <summary>Reads a value as a text of its own: a notebook's cell, JSON in a string.</summary>
    public void Read(TextKind kind, DecodedText value)
    {
        if (Nesting < DeepestNesting) Readers.Of(kind).Read(value.Text, new ValueSink(this, value));
    }

    private abstract class InnerSink(CandidateSink outer) : CandidateSink
    {
        private readonly DecodedText moved = new();

        protected override int Nesting { get; } = outer.Nesting + 1;

        public override int NewGroup() => outer.NewGroup();

        public override void Add(in Candidate candidate)
        {
            moved.Clear();
            for (var i = 0; i < candidate.Value.Length; i++)
            {
                var (start, length) = candidate.Place(i, 1);
                (start, length) = OuterPlace(start, length);
                moved.Add(candidate.Value[i], start, start + length);
            }

            outer.Add(new Candidate(candidate.Name, moved, candidate.Role, candidate.Group, candidate.IsComparison));
        }

        protected abstract (int Start, int Length) OuterPlace(int start, int length);
    }

    private sealed class PartSink(CandidateSink outer, int offset) : InnerSink(outer)
    {
        private readonly CandidateSink outer = outer;

        public override void Add(in Candidate candidate)
        {
            var start = candidate.Start + offset;
            if (candidate.IsDecoded) base.Add(candidate);
            else outer.Add(new Candidate(candidate.Name, candidate.Value, start, candidate.Role, candidate.Group, candidate.IsComparison));
        }

        protected override (int Start, int Length) OuterPlace(int start, int length) => (start + offset, length);
    }

    private sealed class ValueSink(CandidateSink outer, DecodedText within) : InnerSink(outer)
    {
        protected override (int Start, int Length) OuterPlace(int start, int length) => within.Place(start, length);
    }
}
