namespace SecretGuard.Store.Slots;

/// <summary>A key that this machine offers.</summary>
/// <param name="Key">Disposed with the offer.</param>
/// <param name="Source">What messages name: the variable or file it came from.</param>
/// <param name="Variable">The environment variable that held it, else null.</param>
internal sealed record OfferedKey(SecretBytes Key, string Source, string? Variable) : IDisposable
{
    public void Dispose() => Key.Dispose();
}
