namespace SecretGuard.Store.Slots;

/// <summary>A recovery code that was typed.</summary>
internal sealed class RecoveryKey(RecoveryCode code) : IKeySource
{
    public const string Source = "recovery code";

    public bool IsExplicit => true;

    public IEnumerable<OfferedKey> Offers(KeySearch search) => [OfferedKey.Typed(code.DeriveKey(), Source)];
}
