using Microsoft.Data.Sqlite;
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

    /// <summary>Puts a database's whole content in the place of another's, in one transaction of that other.</summary>
    /// <param name="source">Nobody else writes to it.</param>
    /// <param name="destination">A database or an empty file.</param>
    public static void Replace(string source, string destination)
    {
        try
        {
            using var from = Open(source);
            using var to = Open(destination);
            FaultPoint.Pass();
            from.BackupDatabase(to);
            FaultPoint.Pass();
        }
        catch (SqliteException failure)
        {
            throw SqliteErrors.Describe(failure.SqliteErrorCode);
        }
    }

    private static SqliteConnection Open(string path)
    {
        var settings = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, Pooling = false };
        var connection = new SqliteConnection(settings.ToString());
        connection.Open();
        return connection;
    }
}
