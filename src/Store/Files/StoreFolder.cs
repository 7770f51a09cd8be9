using SecretGuard.Store.Backups;

namespace SecretGuard.Store.Files;

/// <summary>The folder that holds the database and its sidecars.</summary>
internal static class StoreFolder
{
    /// <summary>Makes the folder and an empty database file where they are missing, both private.</summary>
    public static void Prepare(StoreLocation location)
    {
        PrivateFiles.EnsureFolder(location.Folder);
        FaultPoint.Pass();
        NetworkFileSystem.Refuse(location.Folder);
        PrivateFiles.Open(location.DatabasePath, FileMode.OpenOrCreate).Dispose();
        CheckFiles(location);
    }

    /// <summary>Refuses what others can reach, and what is not there.</summary>
    public static void Check(StoreLocation location)
    {
        if (!PrivateFiles.CheckFolder(location.Folder, written: true) || !CheckFiles(location))
            throw NoStore(location);
        NetworkFileSystem.Refuse(location.Folder);
    }

    public static StoreException NoStore(StoreLocation location) =>
        new(StoreError.NoStore, $"there is no store at '{location.DatabasePath}'", [.. Backups(location), "dotnet secretguard init"]);

    private static string[] Backups(StoreLocation location) =>
        new BackupFolder(location).List().Count > 0 ? ["there are backups of one; to put one back: dotnet secretguard restore"] : [];

    public static StoreException AlreadyThere(StoreLocation location) =>
        new(StoreError.Exists, $"there is a store at '{location.DatabasePath}' already", "dotnet secretguard doctor");

    private static bool CheckFiles(StoreLocation location)
    {
        // SQLite gives its sidecars the mode of the database, but they may have come from elsewhere. Sidecars that it made for a read-only
        // database keep it from being written to ever after: so that is told before there are any.
        PrivateFiles.CheckFile(location.DatabasePath + "-wal", written: true);
        PrivateFiles.CheckFile(location.DatabasePath + "-shm", written: true);
        return PrivateFiles.CheckFile(location.DatabasePath, written: true);
    }
}
