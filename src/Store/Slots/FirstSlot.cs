using SecretGuard.Store.Files;
using SecretGuard.Store.Keys;

namespace SecretGuard.Store.Slots;

/// <summary>The key that a new store is made under.</summary>
/// <param name="Kind"><see cref="SlotKind"/>.</param>
/// <param name="Parameters"><see cref="KeySlot.Parameters"/>.</param>
/// <param name="Offer">The key, and where it came from.</param>
internal sealed record FirstSlot(string Kind, string Parameters, OfferedKey Offer) : IDisposable
{
    public static FirstSlot Choose(StoreLocation location, Func<string, string?> variable, StoreKeySource source)
    {
        var given = variable(EnvironmentKey.DefaultVariable);
        if (given is not null && source.Variable is { } named && named != EnvironmentKey.DefaultVariable)
        {
            throw new StoreException(
                StoreError.Conflict,
                $"a key is given in '{EnvironmentKey.DefaultVariable}' and in '{named}'",
                $"unset {EnvironmentKey.DefaultVariable}, it would be tried first ever after");
        }

        if (source.Variable is { } name)
            return FromVariable(name, variable(name) ?? throw NotSet(name));
        if (given is not null)
            return FromVariable(EnvironmentKey.DefaultVariable, given);
        if (NamedKeyFile.PathIn(variable) is { } path)
            return FromFile(path);
        PrivateFiles.EnsureFolder(Path.GetDirectoryName(location.KeyFilePath)!);
        return FromFile(location.KeyFilePath);
    }

    public void Dispose() => Offer.Dispose();

    private static FirstSlot FromVariable(string name, string digits) =>
        new(SlotKind.Environment, name, new OfferedKey(HexKey.Parse(digits, name), name, name));

    private static FirstSlot FromFile(string path) =>
        new(SlotKind.KeyFile, string.Empty, new OfferedKey(KeyFile.ReadOrMake(path), path, Variable: null));

    private static StoreException NotSet(string name) =>
        new(StoreError.Locked, $"the variable '{name}' is not set", $"set {name} to 64 random hexadecimal digits first");
}
