using SecretGuard.Store.Keys;

namespace SecretGuard.Store.Slots;

/// <summary><c>SECRETGUARD_KEY</c>, and the variables that environment slots name.</summary>
internal sealed class EnvironmentKey : IKeySource
{
    public const string DefaultVariable = "SECRETGUARD_KEY";

    public bool IsExplicit => true;

    public IEnumerable<OfferedKey> Offers(KeySearch search)
    {
        if (search.Variable(DefaultVariable) is { } given)
            yield return new(HexKey.Parse(given, DefaultVariable), DefaultVariable, DefaultVariable);
        foreach (var slot in search.Slots)
        {
            if (slot is { Kind: SlotKind.Environment, Parameters: not DefaultVariable and var name } && search.Variable(name) is { } digits)
                yield return new(HexKey.Parse(digits, name), name, name);
        }
    }
}
