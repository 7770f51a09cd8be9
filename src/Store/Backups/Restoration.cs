using SecretGuard.Store.Files;
using SecretGuard.Store.Slots;
using SecretGuard.Store.Sqlite;

namespace SecretGuard.Store.Backups;

/// <summary>Puts a backup in the store's place, after all of it was opened.</summary>
internal sealed class Restoration(StoreLocation location, StoreContext context, IKeySource? key)
{
    private readonly BackupFolder backups = new(location);
    private bool isKept;

    /// <param name="path">A backup, which stays as it is.</param>
    /// <returns>The ways to open it.</returns>
    public IReadOnlyList<SlotStatus> Restore(string path)
    {
        StoreFolder.Prepare(location);
        string? kept;
        var draft = System.IO.Path.Combine(location.Folder, $"{Drafts.Restored}{Identifier.New()}.db");
        try
        {
            Copy(path, draft);
            FaultPoint.Pass();
            Check(draft, path);
            FaultPoint.Pass();
            kept = Replace(draft);
            Migrator.Migrate(location.DatabasePath);
        }
        finally
        {
            foreach (var suffix in (string[])["", "-wal", "-shm", "-journal"])
                File.Delete(draft + suffix);
        }

        using var store = LocalStore.OpenAsIs(location, context, key);
        store.AcceptRestore("restore", kept);
        return store.Keys.List();
    }

    private static void Copy(string path, string draft)
    {
        using var source = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var copy = PrivateFiles.Open(draft, FileMode.CreateNew);
        source.CopyTo(copy);
    }

    private void Check(string draft, string path)
    {
        try
        {
            // Here, for it is a copy: opening an older format would make one more backup of what is a backup.
            Migrator.Migrate(draft);
            // What this machine remembers is left out: it is of a later time than a backup, and may be signed by a later master key.
            using var store = LocalStore.OpenAsIs(location with { DatabasePath = draft, StateFolder = draft + ".state" }, context, key);
            if (store.Diagnose().FirstOrDefault(problem => problem.Error != StoreError.Clock) is { } problem)
                throw new StoreException(problem.Error, problem.Message, [.. problem.Hints]);
        }
        catch (StoreException wrong) when (wrong.Error == StoreError.WrongKey && key is null)
        {
            throw new StoreException(
                wrong.Error,
                $"no key that is here opens the backup '{path}', and nothing was changed",
                "give the backup's own key in SECRETGUARD_KEY_FILE or SECRETGUARD_KEY",
                "or its recovery code: dotnet secretguard restore FILE --code-file CODE");
        }
        catch (StoreException damage) when (damage.Error is StoreError.Damaged or StoreError.Altered or StoreError.NoStore)
        {
            throw new StoreException(
                damage.Error,
                $"'{path}' is no whole backup of a store, and nothing was changed",
                "`dotnet secretguard restore` shows what others there are");
        }
    }

    /// <returns>The backup that what was there is now; null where there was nothing, or nothing that could be copied.</returns>
    private string? Replace(string draft)
    {
        using var source = Database.Open(draft);
        try
        {
            return ReplaceKept(source);
        }
        catch (StoreException damage) when (!isKept && damage.Error is StoreError.Damaged or StoreError.Altered)
        {
            backups.SetAside(context.Clock.GetUtcNow());
            StoreFolder.Prepare(location);
            return ReplaceKept(source);
        }
    }

    // Nobody else writes between the copy and the replacement: what was committed is in the one or comes after the other.
    private string? ReplaceKept(Database source)
    {
        using var present = Database.Open(location.DatabasePath);
        // In any other mode the copy could not be read while the database is locked; an empty one takes over that of the source.
        if (new FileInfo(location.DatabasePath).Length > 0)
            present.Execute("PRAGMA journal_mode=WAL"u8);
        using var overwriting = present.BeginOverwriting(source);
        FaultPoint.Pass();
        var kept = Keep();
        isKept = true;
        try
        {
            overwriting.Finish();
        }
        catch (StoreException full) when (full.Error == StoreError.Full && kept is not null)
        {
            File.Delete(kept);
            throw;
        }

        FaultPoint.Pass();
        if (kept is not null)
            backups.Prune();
        return kept;
    }

    private string? Keep()
    {
        if (!LocalStore.Exists(location))
            return null;
        using var present = Database.Open(location.DatabasePath);
        return backups.Add(present, "restore", context.Clock.GetUtcNow());
    }
}
