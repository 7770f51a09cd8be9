namespace SecretGuard.Store.Files;

/// <summary>How far a store had come: its epoch, and the end of its audit chain.</summary>
internal sealed record Watermark(long Epoch, long Sequence, byte[] Link)
{
    public bool IsAfter(Watermark other) => Epoch > other.Epoch || (Epoch == other.Epoch && Sequence > other.Sequence);
}
