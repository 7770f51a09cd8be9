using SecretGuard.Store.Rows;

namespace SecretGuard.Store;

/// <summary>What is refused where a secret has, or lacks, another version.</summary>
internal static class Lineage
{
    public static StoreException NotFound(ScopeName scope, string name) => new(
        StoreError.NotFound,
        $"there is no secret '{name}' in '{scope}'",
        "`dotnet secretguard list` shows those there are");

    public static StoreException StillRetiring(ScopeName scope, VersionRow retiring) =>
        StillRetiring(scope, retiring.Name, retiring.Version, DateTimeOffset.FromUnixTimeMilliseconds(retiring.Retires!.Value));

    public static StoreException StillRetiring(ScopeName scope, string name, long version, DateTimeOffset until) => new(
        StoreError.Conflict,
        $"version {version} of '{name}' in '{scope.Environment}' is good until {until.UtcDateTime:yyyy-MM-dd HH:mm} UTC",
        $"to end that now: {StoreCommand.Of("rotate", scope, name)} --finish",
        $"to go back to it: {StoreCommand.Of("rotate", scope, name)} --undo");

    public static StoreException NothingRetires(ScopeName scope, string name) => new(
        StoreError.Conflict,
        $"'{name}' has no old value in '{scope.Environment}' that is still good",
        $"see '{StoreCommand.Of("history", scope, name)}'");

    public static StoreException Another(ScopeName scope, VersionRow live) => new(
        StoreError.Conflict,
        $"'{live.Name}' in '{scope.Environment}' was changed meanwhile: version {live.Version} is live",
        $"see '{StoreCommand.Of("history", scope, live.Name)}'");

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
