namespace SecretGuard.Detection.KnownValues;

/// <summary>A place where a known value stands.</summary>
/// <param name="Id">Of the value.</param>
/// <param name="Offset">In bytes from the start of the input, over all that was fed.</param>
/// <param name="Length">In bytes. Of base64 only the characters that the value alone determines.</param>
/// <param name="Encoding">How it is written; where several ways look alike, the plainest.</param>
/// <param name="Part">How much of the secret it is.</param>
internal readonly record struct KnownValueHit(int Id, long Offset, int Length, KnownEncodings Encoding, ValuePart Part)
{
    public long End => Offset + Length;
}
