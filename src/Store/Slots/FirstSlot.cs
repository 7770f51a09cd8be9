using SecretGuard.Store.Files;
using SecretGuard.Store.Slots.Keystores;

namespace SecretGuard.Store.Slots;

/// <summary>The key that a new store is made under, or one that was locked is opened with from now on.</summary>
internal static class FirstSlot
{
    public static NewSlot Choose(StoreLocation location, StoreContext context, StoreKeySource source)
    {
        if (Given(context, source) is { } given)
            return given;
        if (source.Keystore && InKeystore(location, context, source.IsChosen) is { } kept)
            return kept;
        PrivateFiles.EnsureFolder(Path.GetDirectoryName(location.KeyFilePath)!);
        return NewSlot.FromFile(location.KeyFilePath);
    }

    private static NewSlot? Given(StoreContext context, StoreKeySource source)
    {
        var variable = context.Variable;
        var given = variable(EnvironmentKey.DefaultVariable);
        if (given is not null && source.Variable is { } named && named != EnvironmentKey.DefaultVariable)
        {
            throw new StoreException(
                StoreError.Conflict,
                $"a key is given in '{EnvironmentKey.DefaultVariable}' and in '{named}'",
                $"unset {EnvironmentKey.DefaultVariable}, it would be tried first ever after");
        }

        if (source.IsChosen && (given is not null || context.Descriptor is not null || NamedKeyFile.PathIn(variable) is not null))
        {
            throw new StoreException(
                StoreError.Conflict,
                "a key is given, and another place was chosen for it",
                "unset SECRETGUARD_KEY and SECRETGUARD_KEY_FILE");
        }

        if (source.Variable is { } name)
            return NewSlot.FromVariable(name, variable);
        if (given is not null)
            return NewSlot.FromVariable(EnvironmentKey.DefaultVariable, variable);
        if (context.Descriptor is { } descriptor)
            return new(SlotKind.KeyFile, string.Empty, descriptor.Offer());
        return NamedKeyFile.PathIn(variable) is { } path ? NewSlot.FromFile(path, NamedKeyFile.Remedy) : null;
    }

    private static NewSlot? InKeystore(StoreLocation location, StoreContext context, bool isChosen)
    {
        try
        {
            var keystore = SystemKeystore.Here(location, context.Variable) ?? throw SystemKeystore.None();
            keystore.Check();
            return NewSlot.In(keystore);
        }
        catch (StoreException unusable) when (unusable.Error == StoreError.Keystore && !isChosen)
        {
            // What is not usable now is no place for the only key.
            return null;
        }
    }
}
