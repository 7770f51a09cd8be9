using SecretGuard.Detection.Reading;

namespace SecretGuard.Detection;

/// <summary>Judges what readers find. What a value is comes before what it is called, the same wherever it stands.</summary>
internal sealed class FindingSink : CandidateSink
{
    private readonly List<Finding> findings = [];

    public void Add(Finding finding) => findings.Add(finding);

    public override void Add(in Candidate candidate)
    {
        if (Judge(candidate) is not { } found) return;
        var (start, length) = candidate.Place(found.Start, found.Length);
        findings.Add(found.At(start, length));
    }

    /// <summary>In order of place; of those that overlap, the one whose form says most.</summary>
    public List<Finding> Disjoint()
    {
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

    private static Finding? Judge(in Candidate candidate)
    {
        var value = candidate.Value.ToString();
        var name = candidate.Name.ToString();
        return (candidate.IsDecoded ? KnownFormats.Find(value) : null)
            ?? ConnectionStrings.Find(value)
            ?? (SecretNames.IsSecret(name) ? KnownFormats.FindNamed(candidate.Name, candidate.Value) : null)
            ?? NamedValues.Judge(name, value);
    }
}
