namespace SecretGuard.Detection.KnownValues;

/// <summary>A value to search for. The bytes stay the caller's: a matcher copies what it needs.</summary>
/// <param name="id">What hits are reported under; several values may share it.</param>
/// <param name="bytes">UTF-8, or any bytes: what is no UTF-8 is searched in the forms that take bytes.</param>
/// <param name="part">Whether this is all of a secret or a piece of it.</param>
internal readonly struct KnownValue(int id, ReadOnlyMemory<byte> bytes, ValuePart part = ValuePart.Whole)
{
    public int Id { get; } = id;

    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    public ValuePart Part { get; } = part;

    /// <summary>Never the content.</summary>
    public override string ToString() => $"value {Id}";
}
