using SecretGuard.Detection.Connections;
using SecretGuard.Detection.Judging;
using SecretGuard.Detection.Naming;
using SecretGuard.Detection.Reading;
using SecretGuard.Detection.Structured;

namespace SecretGuard.Detection;

/// <summary>Judges what readers find. What a value is comes before what it is called, the same wherever it stands.</summary>
/// <param name="setting">What kind of text it is.</param>
/// <param name="considered">Takes every value that was looked at, and why it is a finding or none; null where nobody asks.</param>
internal sealed class FindingSink(Setting setting, List<Consideration>? considered = null) : CandidateSink
{
    private readonly List<Finding> findings = [];

    // Of one candidate.
    private readonly List<Finding> inside = [];

    // A key of which nothing says that it is secret, until the group turns out to hold whose it is: ClientId beside Key.
    private readonly List<(int Group, Finding Finding)> loose = [];
    private readonly HashSet<int> identified = [];

    /// <summary>Adds what has a form of its own wherever it stands: in a comment, in a name, in what the reader does not understand.</summary>
    public void AddForms(ReadOnlySpan<char> text) => FindForms(text, findings);

    public override void Add(in Candidate candidate)
    {
        if (candidate.Group != 0 && SecretNames.IsIdentity(candidate.Name)) identified.Add(candidate.Group);
        inside.Clear();
        if (candidate.IsDecoded) FindForms(candidate.Value, inside);
        ConnectionStrings.FindAll(candidate.Value, SecretNames.Classify(candidate.Name) == NameKind.ConnectionString, inside);
        var verdict = inside.Count > 0 ? inside[0] : Judge(candidate);
        if (considered is not null && verdict.Reason != Reason.Nothing) considered.Add(new Consideration(candidate.Start, candidate.Length, verdict.Reason));
        if (inside.Count == 0 && verdict.Finding is { } named) inside.Add(named);
        foreach (var found in inside) Add(candidate, found);
    }

    private void Add(in Candidate candidate, Finding found)
    {
        var (start, length) = candidate.Place(found.Start, found.Length);
        found = found.At(start, length);
        if (candidate.Group != 0 && found is { Confidence: Confidence.Low, Reason: Reason.KeyName }) loose.Add((candidate.Group, found));
        else findings.Add(found);
    }

    private static void FindForms(ReadOnlySpan<char> text, List<Finding> found)
    {
        for (var token = KnownFormats.Find(text, 0); token is not null; token = KnownFormats.Find(text, token.End)) found.Add(token);
        StructuredFormats.FindAll(text, found);
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
        Reason.ConnectionString or Reason.UrlCredentials or Reason.AuthorizationHeader => 1,
        Reason.FormUnderName => 2,
        _ => 3,
    };

    private Verdict Judge(in Candidate candidate)
    {
        if (candidate.IsComparison) return default;
        if (SecretNames.IsSecret(candidate.Name) && KnownFormats.FindNamed(candidate.Name, candidate.Value) is { } named) return named;
        return NamedValues.Judge(candidate.Name, candidate.Value, candidate.Role, setting);
    }
}
