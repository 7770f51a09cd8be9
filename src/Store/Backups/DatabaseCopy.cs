using SecretGuard.Store.Files;
using SecretGuard.Store.Sqlite;

namespace SecretGuard.Store.Backups;

/// <summary>Whole databases, copied by SQLite: while others write, and without what was deleted.</summary>
internal static class DatabaseCopy
{
    /// <summary>A copy in one file that is there as a whole or not at all, and private from its first moment on.</summary>
    /// <param name="database">Open, without a transaction.</param>
    /// <param name="path">Where nothing is yet.</param>
    public static void Write(Database database, string path)
    {
        if (!TryWrite(database, path))
            throw new StoreException(StoreError.Exists, $"'{path}' is there already", "name a file that is not there yet");
    }

    /// <returns>False where something is there already, which stays.</returns>
    public static bool TryWrite(Database database, string path)
    {
        if (File.Exists(path))
            return false;
        var draft = $"{path}.{Identifier.New()}{Drafts.Unfinished}";
        try
        {
            // SQLite takes an empty file for a new one, and keeps its mode.
            PrivateFiles.Open(draft, FileMode.CreateNew).Dispose();
            database.Prepare("VACUUM INTO ?"u8).With(draft).Run();
            using (var file = PrivateFiles.Open(draft, FileMode.OpenOrCreate))
                file.Flush(flushToDisk: true);
            FaultPoint.Pass();
            File.Move(draft, path, overwrite: false);
            FaultPoint.Pass();
        }
        catch (IOException) when (File.Exists(path))
        {
            return false;
        }
        catch (IOException failure)
        {
            throw PrivateFiles.CannotWrite(path, failure);
        }
        finally
        {
            File.Delete(draft);
        }

        if (!OperatingSystem.IsWindows())
            Unix.Flush(Path.GetDirectoryName(path)!);
        return true;
    }
}
