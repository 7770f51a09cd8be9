namespace SecretGuard.Detection;

/// <summary>A place that holds a secret. It knows where, never what: the value cannot be printed from here.</summary>
/// <param name="rule">What was found.</param>
/// <param name="start">Offset in UTF-16 code units into the text that was searched.</param>
/// <param name="length">Length of the value in that text, in UTF-16 code units.</param>
/// <param name="confidence">How sure it is.</param>
/// <param name="reason">Why it is one.</param>
internal sealed class Finding(Rule rule, int start, int length, Confidence confidence, Reason reason)
{
    public Rule Rule { get; } = rule;

    public int Start { get; } = start;

    public int Length { get; } = length;

    public int End => Start + Length;

    public Confidence Confidence { get; } = confidence;

    public Reason Reason { get; } = reason;

    /// <summary>The same finding in a text that holds the searched one at <paramref name="start"/>.</summary>
    public Finding At(int start, int length) => new(Rule, start, length, Confidence, Reason);

    /// <summary>The same finding, surer or less sure.</summary>
    public Finding With(Confidence confidence) => new(Rule, Start, Length, confidence, Reason);

    public override string ToString() => $"{Rule.Slug} at {Start}..{End}";
}
