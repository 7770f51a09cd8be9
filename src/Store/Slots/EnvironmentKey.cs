using SecretGuard.Store.Keys;

namespace SecretGuard.Store.Slots;

/// <summary><c>SECRETGUARD_KEY</c>, else the variable that an environment slot names.</summary>
internal sealed class EnvironmentKey : IKeySource
{
    public const string DefaultVariable = "SECRETGUARD_KEY";

    public OfferedKey? Offer(KeySearch search)
    {
        var recorded = from slot in search.Slots where slot.Kind == SlotKind.Environment select slot.Parameters;
        foreach (var name in recorded.Prepend(DefaultVariable))
        {
            if (search.Variable(name) is { } digits)
                return new(HexKey.Parse(digits, name), name, name);
        }

        return null;
    }
}
