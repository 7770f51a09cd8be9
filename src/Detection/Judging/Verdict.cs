namespace SecretGuard.Detection.Judging;

/// <summary>A judgement with its reason; never with the value.</summary>
internal readonly struct Verdict
{
    private Verdict(Finding? finding, Reason reason)
    {
        Finding = finding;
        Reason = reason;
    }

    /// <summary>Null where the value is no secret.</summary>
    public Finding? Finding { get; }

    public Reason Reason { get; }

    public static implicit operator Verdict(Finding finding) => new(finding, finding.Reason);

    public static implicit operator Verdict(Reason reason) => new(null, reason);
}
