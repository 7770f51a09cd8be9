using SecretGuard.Detection.Naming;
using SecretGuard.Detection.Reading;

namespace SecretGuard.Detection.Tests.Reading;

/// <summary>Keeps what a reader hands over, as rows that a test can compare.</summary>
internal sealed class CollectingSink : CandidateSink
{
    private readonly string text;

    private CollectingSink(string text) => this.text = text;

    public List<Row> Rows { get; } = [];

    public static List<Row> Read(TextKind kind, string text)
    {
        var sink = new CollectingSink(text);
        Readers.Of(kind).Read(text.AsSpan(), sink);
        return sink.Rows;
    }

    public override void Add(in Candidate candidate) =>
        Rows.Add(new Row(
            candidate.Name.ToString(),
            candidate.Value.ToString(),
            candidate.Role,
            text.Substring(candidate.Start, candidate.Length),
            candidate.Group,
            candidate.IsComparison,
            candidate.IsDecoded));

    /// <param name="Raw">What stands in the text at the candidate's place.</param>
    internal sealed record Row(string Name, string Value, NameKind Role, string Raw, int Group, bool IsComparison, bool IsDecoded);
}
