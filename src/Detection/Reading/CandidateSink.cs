namespace SecretGuard.Detection.Reading;

/// <summary>Takes what a reader finds in a text.</summary>
internal abstract class CandidateSink
{
    public abstract void Add(in Candidate candidate);

    /// <summary>Reads a part of the text that is of another kind: a comment, a script in a page.</summary>
    /// <param name="kind">The kind of that part.</param>
    /// <param name="part">The part.</param>
    /// <param name="start">Where it starts in the text.</param>
    public void Read(TextKind kind, ReadOnlySpan<char> part, int start) => Readers.Of(kind).Read(part, new PartSink(this, start));

    /// <summary>Reads a value as a text of its own: a notebook's cell, JSON in a string.</summary>
    public void Read(TextKind kind, DecodedText value) => Readers.Of(kind).Read(value.Text, new ValueSink(this, value));

    private sealed class PartSink(CandidateSink outer, int offset) : CandidateSink
    {
        public override void Add(in Candidate candidate)
        {
            if (!candidate.IsDecoded)
            {
                outer.Add(new Candidate(candidate.Name, candidate.Value, candidate.Start + offset, candidate.Role, candidate.Group));
                return;
            }

            var moved = new DecodedText();
            for (var i = 0; i < candidate.Value.Length; i++)
            {
                var (start, length) = candidate.Place(i, 1);
                moved.Add(candidate.Value[i], start + offset, start + offset + length);
            }

            outer.Add(new Candidate(candidate.Name, moved, candidate.Role, candidate.Group));
        }
    }

    private sealed class ValueSink(CandidateSink outer, DecodedText within) : CandidateSink
    {
        public override void Add(in Candidate candidate)
        {
            var moved = new DecodedText();
            for (var i = 0; i < candidate.Value.Length; i++)
            {
                var (start, length) = candidate.Place(i, 1);
                var (rawStart, rawLength) = within.Place(start, length);
                moved.Add(candidate.Value[i], rawStart, rawStart + rawLength);
            }

            outer.Add(new Candidate(candidate.Name, moved, candidate.Role, candidate.Group));
        }
    }
}
