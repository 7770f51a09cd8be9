using SecretGuard.Store.Keys;

namespace SecretGuard.Store.Slots;

/// <summary><c>SECRETGUARD_KEY</c>, else the variable that an environment slot names.</summary>
internal sealed class EnvironmentKey : IKeySource
{
    public const string DefaultVariable = "SECRETGUARD_KEY";

    public OfferedKey? Offer(KeySearch search)
    {
        if (Offer(search, DefaultVariable) is { } offer)
            return offer;
        foreach (var slot in search.Slots)
        {
            if (slot.Kind == SlotKind.Environment && Offer(search, slot.Parameters) is { } recorded)
                return recorded;
        }

        return null;
    }

    private static OfferedKey? Offer(KeySearch search, string name) =>
        search.Variable(name) is { } digits ? new(HexKey.Parse(digits, name), name, name) : null;
}
