namespace SecretGuard.Store;

/// <summary>Where this user's store lives.</summary>
/// <param name="Folder">Holds the database and its sidecars.</param>
/// <param name="DatabasePath">The SQLite file.</param>
/// <param name="StateFolder">What the machine remembers of stores, outside of them.</param>
/// <param name="KeyFilePath">The key file that serves where no key is given.</param>
internal sealed record StoreLocation(string Folder, string DatabasePath, string StateFolder, string KeyFilePath)
{
    public const string HomeVariable = "SECRETGUARD_HOME";

    public static StoreLocation Resolve(Func<string, string?> variable)
    {
        if (variable(HomeVariable) is { Length: > 0 } home)
            return Path.IsPathFullyQualified(home) ? Within(home) : throw NoHome($"{HomeVariable} is not an absolute path");
        if (OperatingSystem.IsWindows())
            return Within(Path.Combine(Required(variable, "LOCALAPPDATA"), "secretguard"));
        if (OperatingSystem.IsMacOS())
            return Within(Path.Combine(Required(variable, "HOME"), "Library", "Application Support", "secretguard"));
        return At(
            Xdg(variable, "XDG_DATA_HOME", ".local/share"),
            Xdg(variable, "XDG_STATE_HOME", ".local/state"),
            Path.Combine(Xdg(variable, "XDG_CONFIG_HOME", ".config"), "key"));
    }

    private static StoreLocation Within(string folder) =>
        At(folder, Path.Combine(folder, "state"), Path.Combine(folder, "config", "key"));

    private static StoreLocation At(string folder, string stateFolder, string keyFilePath) =>
        new(folder, Path.Combine(folder, "store.db"), stateFolder, keyFilePath);

    // The XDG Base Directory Specification: "If an implementation encounters a relative path … it should … ignore it."
    private static string Xdg(Func<string, string?> variable, string name, string underHome) =>
        Path.Combine(
            Absolute(variable(name)) ?? Path.Combine(Required(variable, "HOME"), underHome),
            "secretguard");

    private static string Required(Func<string, string?> variable, string name) =>
        Absolute(variable(name)) ?? throw NoHome($"no folder for this user's data, {name} is not set to an absolute path");

    private static string? Absolute(string? path) => path is not null && Path.IsPathFullyQualified(path) ? path : null;

    private static StoreException NoHome(string fact) =>
        new(StoreError.NoHome, fact, $"set {HomeVariable} to an absolute path of a folder that only you can reach");
}
