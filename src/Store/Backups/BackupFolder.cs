using SecretGuard.Store.Files;
using SecretGuard.Store.Sqlite;

namespace SecretGuard.Store.Backups;

/// <summary>Copies of the database beside it, encrypted as it is: made before what changes much of it, and once a day.</summary>
internal sealed class BackupFolder(StoreLocation location)
{
    public const string Daily = "daily";
    public const int Kept = 7;

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    public string Path { get; } = System.IO.Path.Combine(location.Folder, "backups");

    /// <returns>Newest first.</returns>
    public IReadOnlyList<BackupFile> List()
    {
        try
        {
            return Directory.Exists(Path)
                ?
                [
                    .. Directory.EnumerateFiles(Path).Select(BackupFile.Of).OfType<BackupFile>()
                        .OrderByDescending(backup => System.IO.Path.GetFileName(backup.Path), StringComparer.Ordinal),
                ]
                : [];
        }
        catch (UnauthorizedAccessException)
        {
            throw PrivateFiles.CannotRead(Path);
        }
    }

    /// <summary>Whether none is from the last 24 hours.</summary>
    public bool IsDue(DateTimeOffset now) => !List().Any(backup => backup.Made <= now && now - backup.Made < Day);

    /// <summary>Makes one more, and deletes what there is beyond <see cref="Kept"/>.</summary>
    /// <param name="database">Open, without a transaction.</param>
    /// <param name="reason">Lower-case letters and dashes.</param>
    /// <param name="now">Its time.</param>
    public void Make(Database database, string reason, DateTimeOffset now)
    {
        Add(database, reason, now);
        Prune();
    }

    /// <summary>The same without deleting any, for what may yet fail.</summary>
    /// <returns>Its path.</returns>
    public string Add(Database database, string reason, DateTimeOffset now)
    {
        PrivateFiles.EnsureFolder(Path);
        Drafts.Clear(location, Path, now);
        // Others may make theirs in the same millisecond, as all do who open a store that has to be migrated.
        for (; ; now += TimeSpan.FromMilliseconds(1))
        {
            var path = System.IO.Path.Combine(Path, BackupFile.NameOf(now, reason));
            if (DatabaseCopy.TryWrite(database, path))
                return path;
        }
    }

    /// <summary>Deletes what there is beyond <see cref="Kept"/>.</summary>
    public void Prune()
    {
        while (List() is { Count: > Kept } backups)
        {
            FaultPoint.Pass();
            File.Delete(Expendable(backups).Path);
        }
    }

    /// <summary>The same, but only one a day for that reason: what is tried again and again must not push out other backups.</summary>
    public void MakeOnce(Database database, string reason, DateTimeOffset now)
    {
        if (!List().Any(backup => backup.Reason == reason && backup.Made <= now && now - backup.Made < Day))
            Make(database, reason, now);
    }

    /// <summary>Moves a database that cannot be copied, and its sidecars, here.</summary>
    public void SetAside(DateTimeOffset now)
    {
        PrivateFiles.EnsureFolder(Path);
        var target = System.IO.Path.Combine(Path, BackupFile.NameOf(now, "damaged"));
        foreach (var suffix in (string[])["-wal", "-shm", ""])
        {
            if (File.Exists(location.DatabasePath + suffix))
                File.Move(location.DatabasePath + suffix, target + suffix);
        }
    }

    // Many on one day must not push out the days before: the oldest that shares its day with a newer one goes first.
    private static BackupFile Expendable(IReadOnlyList<BackupFile> newestFirst) =>
        newestFirst.Skip(1)
            .LastOrDefault(backup => newestFirst.TakeWhile(newer => newer != backup).Any(newer => newer.Made.Date == backup.Made.Date))
            ?? newestFirst[^1];
}
