namespace SecretGuard.Detection.Reading;

/// <summary>
/// Reads one kind of text and hands over every value in it. A reader never fails: what it does not understand it passes over, and it
/// reads each character a bounded number of times. It keeps no state between texts, for several threads use the same one.
/// </summary>
internal abstract class Reader
{
    public abstract void Read(ReadOnlySpan<char> text, CandidateSink sink);
}
