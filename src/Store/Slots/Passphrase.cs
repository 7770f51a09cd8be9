namespace SecretGuard.Store.Slots;

/// <summary>A passphrase that was typed.</summary>
internal sealed class Passphrase(SecretBytes utf8) : IKeySource
{
    public const int Least = 12;
    public const string Source = "passphrase";

    public bool IsExplicit => true;

    public IEnumerable<OfferedKey> Offers(KeySearch search)
    {
        // The one that opens a slot, or else any, to be told as wrong.
        OfferedKey? last = null;
        foreach (var slot in search.Slots.Where(slot => slot.Kind == SlotKind.Passphrase))
        {
            last?.Dispose();
            last = OfferedKey.Typed(PassphraseDerivation.Parse(slot.Parameters).Derive(utf8.Span), Source);
            var match = search.Find(last);
            match?.Wrapper.Dispose();
            if (match is not null)
                break;
        }

        return last is null ? throw None() : [last];
    }

    /// <summary>A slot that it opens from now on.</summary>
    public NewSlot Slot()
    {
        if (utf8.Length < Least)
        {
            throw new StoreException(
                StoreError.WeakKey, $"a passphrase has at least {Least} characters", "several words are easier to keep in mind than signs");
        }

        var derivation = PassphraseDerivation.New();
        return new(SlotKind.Passphrase, derivation.ToString(), OfferedKey.Typed(derivation.Derive(utf8.Span), Source));
    }

    private static StoreException None() =>
        new(StoreError.NotFound, "the store has no passphrase", "dotnet secretguard key add passphrase");
}
