namespace SecretGuard.Store;

/// <summary>What is refused where a secret has, or lacks, another version.</summary>
internal static class Lineage
{
    public static StoreException NotFound(ScopeName scope, string name) => new(
        StoreError.NotFound,
        $"there is no secret '{name}' in '{scope}'",
        "`dotnet secretguard list` shows those there are");

    public static StoreException StillRetiring(string name) => new(
        StoreError.Conflict,
        $"'{name}' has an older value that is still retiring",
        $"end that one now: dotnet secretguard rotate {name} --finish",
        $"or go back to it: dotnet secretguard rotate {name} --undo");

    public static StoreException NothingRetires(string name) => new(
        StoreError.Conflict,
        $"'{name}' has no older value that is still retiring",
        $"see 'dotnet secretguard history {name}'");

    public static StoreException SameValue(string name) => new(
        StoreError.SameValue,
        $"the new value of '{name}' is the one that it has already, and nothing was changed",
        "rotate to a new value, or generate one with --generate");

    public static StoreException WriteOnly(string name) => new(
        StoreError.WriteOnly,
        $"'{name}' is write-only: its value is never shown",
        "programs get it: dotnet secretguard run -- CMD",
        "what was made with 'set --readable' can be shown");
}
