namespace SecretGuard.Detection.Structured;

/// <summary>A kind of text that holds a secret in one of its parts, or whose inside tells that it is one.</summary>
/// <param name="anchors">Fixed texts, one of which each holds.</param>
internal abstract class StructuredFormat(params string[] anchors)
{
    public string[] Anchors { get; } = anchors;

    /// <summary>What it reports.</summary>
    public abstract IReadOnlyList<Rule> Rules { get; }

    /// <summary>Reads the text around an anchor and adds what it finds, in order of place.</summary>
    /// <returns>Where it stopped: it is not asked about anchors before that, so that each character is read once.</returns>
    public abstract int Read(ReadOnlySpan<char> text, int anchor, List<Finding> found);
}
