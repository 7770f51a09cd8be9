using SecretGuard.Detection.Judging;
using SecretGuard.Detection.Naming;
using SecretGuard.Detection.Reading;

namespace SecretGuard.Detection;

/// <summary>Judges what readers find. What a value is comes before what it is called, the same wherever it stands.</summary>
/// <param name="setting">What kind of text it is.</param>
/// <param name="considered">Takes every value that was looked at, and why it is a finding or none; null where nobody asks.</param>
internal sealed class FindingSink(Setting setting, List<Consideration>? considered = null) : CandidateSink
{
    private readonly List<Finding> findings = [];

    // A key of which nothing says that it is secret, until the group turns out to hold whose it is: ClientId beside Key.
    private readonly List<(int Group, Finding Finding)> loose = [];
    private readonly HashSet<int> identified = [];

    public void Add(Finding finding) => findings.Add(finding);

    public override void Add(in Candidate candidate)
    {
        if (candidate.Group != 0 && SecretNames.IsIdentity(candidate.Name)) identified.Add(candidate.Group);
        var verdict = Judge(candidate);
        if (considered is not null && verdict.Reason != Reason.Nothing) considered.Add(new Consideration(candidate.Start, candidate.Length, verdict.Reason));
        if (verdict.Finding is not { } found) return;
        var (start, length) = candidate.Place(found.Start, found.Length);
        found = found.At(start, length);
        if (candidate.Group != 0 && found is { Confidence: Confidence.Low, Reason: Reason.KeyName }) loose.Add((candidate.Group, found));
        else findings.Add(found);
    }

    /// <summary>In order of place; of those that overlap, the one whose form says most.</summary>
    public List<Finding> Disjoint()
    {
        foreach (var (group, finding) in loose) findings.Add(identified.Contains(group) ? finding.With(Confidence.Medium) : finding);
        loose.Clear();
        List<Finding> disjoint = [];
        foreach (var rank in findings.GroupBy(finding => Rank(finding.Reason)).OrderBy(rank => rank.Key))
        {
            disjoint = Merge(disjoint, [.. rank.OrderBy(finding => finding.Start).ThenByDescending(finding => finding.Length)]);
        }

        return disjoint;
    }

    // What is in first stays; both are in order of place.
    private static List<Finding> Merge(List<Finding> first, List<Finding> second)
    {
        var merged = new List<Finding>(first.Count + second.Count);
        var next = 0;
        var past = 0;
        foreach (var finding in second)
        {
            while (next < first.Count && first[next].Start < finding.End)
            {
                past = Math.Max(past, first[next].End);
                merged.Add(first[next++]);
            }

            if (finding.Start < past) continue;
            past = finding.End;
            merged.Add(finding);
        }

        merged.AddRange(first.Skip(next));
        return merged;
    }

    private static int Rank(Reason reason) => reason switch
    {
        Reason.Checksum or Reason.Form or Reason.PrivateKey => 0,
        Reason.ConnectionString or Reason.UrlCredentials => 1,
        Reason.FormUnderName => 2,
        _ => 3,
    };

    private Verdict Judge(in Candidate candidate)
    {
        var value = candidate.Value.ToString();
        if ((candidate.IsDecoded ? KnownFormats.Find(value) : null) is { } token) return token;
        if (ConnectionStrings.Find(value) is { } connection) return connection;
        if (candidate.IsComparison) return default;
        if (SecretNames.IsSecret(candidate.Name) && KnownFormats.FindNamed(candidate.Name, candidate.Value) is { } named) return named;
        return NamedValues.Judge(candidate.Name, candidate.Value, candidate.Role, setting);
    }
}
