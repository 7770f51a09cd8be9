namespace SecretGuard.Detection.KnownValues;

/// <summary>A place where a pattern stands; in order of place, and at one place the longest first.</summary>
internal readonly record struct Occurrence(int Start, int Length, int Pattern) : IComparable<Occurrence>
{
    public int CompareTo(Occurrence other) => Start != other.Start ? Start.CompareTo(other.Start)
        : Length != other.Length ? other.Length.CompareTo(Length)
        : Pattern.CompareTo(other.Pattern);
}
