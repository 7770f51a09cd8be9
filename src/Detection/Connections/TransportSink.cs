using SecretGuard.Detection.Reading;

namespace SecretGuard.Detection.Connections;

/// <summary>Asks <see cref="Transport"/> about every value that a reader finds.</summary>
internal sealed class TransportSink : CandidateSink
{
    public List<Finding> Findings { get; } = [];

    public override void Add(in Candidate candidate)
    {
        if (Transport.Find(candidate.Value) is not { } found) return;
        var (start, length) = candidate.Place(found.Start, found.Length);
        Findings.Add(found.At(start, length));
    }
}
