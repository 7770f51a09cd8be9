namespace SecretGuard.Detection.KnownValues;

/// <summary>One way in which one value may be written: bytes of a <see cref="SecretBuffer"/>.</summary>
internal readonly record struct Pattern(int Start, int Length, int Id, KnownEncodings Encoding, ValuePart Part)
{
    public int End => Start + Length;
}
