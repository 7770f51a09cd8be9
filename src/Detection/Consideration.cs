namespace SecretGuard.Detection;

/// <summary>A value that was looked at because of its name or its form, and why it is a finding or is none.</summary>
/// <param name="start">Offset in UTF-16 code units.</param>
/// <param name="length">Length in UTF-16 code units.</param>
/// <param name="reason">Why.</param>
internal sealed class Consideration(int start, int length, Reason reason)
{
    public int Start { get; } = start;

    public int Length { get; } = length;

    public Reason Reason { get; } = reason;
}
