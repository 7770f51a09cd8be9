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
    private readonly List<LooseKey> loose = [];
    private readonly HashSet<int> identified = [];

    /// <summary>
    /// Adds what has a form of its own wherever it stands: in a comment, in a name, in what the reader does not understand.
    /// </summary>
    public void AddForms(ReadOnlySpan<char> text) => Forms.FindAll(text, findings);

    public override void Add(in Candidate candidate)
    {
        if (candidate.Group != 0 && SecretNames.IsIdentity(candidate.Name)) identified.Add(candidate.Group);
        inside.Clear();
        if (candidate.IsDecoded) Forms.FindAll(candidate.Value, inside);
        var kind = SecretNames.Classify(candidate.Name);
        ConnectionStrings.FindAll(
            candidate.Value, kind == NameKind.ConnectionString || candidate.Role == NameKind.ConnectionString, inside);
        var verdict = inside.Count > 0 ? inside[0] : Judge(candidate, kind);
        if (considered is not null && verdict.Reason != Reason.Nothing)
            considered.Add(new Consideration(candidate.Start, candidate.Length, verdict.Reason));
        if (inside.Count == 0 && verdict.Finding is { } named) inside.Add(named);
        foreach (var found in inside) Add(candidate, found);
        if (setting == Setting.Code && inside.Count == 0) ReadWithin(candidate);
    }

    // A settings file or a statement in a string of a program or a test.
    private void ReadWithin(in Candidate candidate)
    {
        if (EmbeddedText.KindOf(candidate.Value) is not { } kind) return;
        var within = new FindingSink(kind == TextKind.Sql ? Setting.Code : Setting.Configuration, considered);
        candidate.Read(kind, within);
        findings.AddRange(within.Disjoint());
    }

    private void Add(in Candidate candidate, Finding found)
    {
        var (start, length) = candidate.Place(found.Start, found.Length);
        found = found.At(start, length);
        if (candidate.Group != 0 && found is { Reason: Reason.LooseKeyName }) loose.Add(new(candidate.Group, found));
        else findings.Add(found);
    }

    /// <summary>In order of place; of those that overlap, the one whose form says most.</summary>
    public List<Finding> Disjoint()
    {
        foreach (var (group, finding) in loose) findings.Add(identified.Contains(group) ? finding.With(Confidence.Medium) : finding);
        loose.Clear();
        return Overlaps.Resolve(findings);
    }

    private Verdict Judge(in Candidate candidate, NameKind kind)
    {
        if (candidate.IsComparison)
            return kind == NameKind.Ordinary ? default : NamedValues.JudgeCompared(candidate.Name, kind, candidate.Value, setting);
        if (kind != NameKind.Ordinary && KnownFormats.FindNamed(candidate.Name, candidate.Value) is { } named) return named;
        if (kind == NameKind.Ordinary && AuthorizationHeaders.JudgeValue(candidate.Name, candidate.Value) is { } authorization)
            return authorization;
        if (KnownFormats.FindTold(candidate.Name, candidate.Value) is { } told) return told;
        return candidate.Role == NameKind.Ordinary
            ? NamedValues.Judge(candidate.Name, kind, candidate.Value, setting)
            : NamedValues.JudgeArgument(candidate.Name, candidate.Role, candidate.Value, setting);
    }

    private sealed record LooseKey(int Group, Finding Finding);
}
