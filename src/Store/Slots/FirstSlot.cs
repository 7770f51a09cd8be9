using SecretGuard.Store.Files;

namespace SecretGuard.Store.Slots;

/// <summary>The key that a new store is made under, or one that was locked is opened with from now on.</summary>
internal static class FirstSlot
{
    public static NewSlot Choose(StoreLocation location, StoreContext context, StoreKeySource source)
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

        if (source.Variable is { } name)
            return NewSlot.FromVariable(name, variable);
        if (given is not null)
            return NewSlot.FromVariable(EnvironmentKey.DefaultVariable, variable);
        if (context.Descriptor is { } descriptor)
            return new(SlotKind.KeyFile, string.Empty, descriptor.Offer());
        if (NamedKeyFile.PathIn(variable) is { } path)
            return NewSlot.FromFile(path);
        PrivateFiles.EnsureFolder(Path.GetDirectoryName(location.KeyFilePath)!);
        return NewSlot.FromFile(location.KeyFilePath);
    }
}
