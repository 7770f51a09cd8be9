using System.Diagnostics;
using System.Text;
using static SecretGuard.Store.Sqlite.NativeSqlite;

namespace SecretGuard.Store.Sqlite;

/// <summary>A connection to an existing database file.</summary>
internal sealed unsafe class Database : IDisposable
{
    private const int BusyTimeout = 10_000;

    // SQLite takes anything shorter for an empty database, and would make one of it.
    private const int SmallestPage = 512;

    private nint connection;

    private Database(nint connection) => this.connection = connection;

    public static Database Open(string path)
    {
        if (new FileInfo(path) is { Exists: true, Length: > 0 and < SmallestPage })
            throw SqliteErrors.Damaged($"'{path}' is not a database, or was truncated");
        nint connection;
        int code;
        fixed (byte* utf8 = Encoding.UTF8.GetBytes(path + '\0'))
            code = sqlite3_open_v2(utf8, &connection, OpenReadWrite | OpenNoMutex | OpenExtendedResultCodes, vfs: null);
        var database = new Database(connection);
        try
        {
            database.Check(code);
            database.Check(sqlite3_busy_timeout(connection, BusyTimeout));
            database.Execute(Pragmas);
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <param name="sql">One statement, as a literal.</param>
    public Statement Prepare(ReadOnlySpan<byte> sql) => Prepare(ref sql);

    /// <param name="sql">Statements without parameters or rows of interest.</param>
    public void Execute(ReadOnlySpan<byte> sql)
    {
        while (!sql.IsEmpty)
            Prepare(ref sql).Run();
    }

    /// <returns>The first column of the first row, 0 where there is none.</returns>
    public long Number(ReadOnlySpan<byte> sql)
    {
        using var statement = Prepare(sql);
        return statement.Step() ? statement.Number(0) : 0;
    }

    /// <summary>Reads see one moment; a write keeps other writers out from its beginning.</summary>
    public Transaction Begin(bool write)
    {
        if (write)
            Lock();
        else
            Execute("BEGIN"u8);
        return new Transaction(this);
    }

    /// <summary>Begins to put another database's content in the place of this one's, and keeps other writers out from then on.</summary>
    /// <param name="source">Nobody else writes to it.</param>
    public Overwriting BeginOverwriting(Database source)
    {
        fixed (byte* main = "main\0"u8)
        {
            var backup = sqlite3_backup_init(connection, main, source.connection, main);
            if (backup == 0)
                throw SqliteErrors.Describe(sqlite3_errcode(connection));
            var overwriting = new Overwriting(backup);
            try
            {
                Wait(overwriting.TryLock);
                return overwriting;
            }
            catch
            {
                overwriting.Dispose();
                throw;
            }
        }
    }

    /// <summary>Undoes what the open transaction did; SQLite may have done so itself, on a full disk for one.</summary>
    public void Rollback()
    {
        if (sqlite3_get_autocommit(connection) == 0)
            Execute("ROLLBACK"u8);
    }

    public void Dispose()
    {
        _ = sqlite3_close_v2(connection);
        connection = 0;
    }

    // secure_delete overwrites what is deleted; trusted_schema keeps functions out of views and triggers that others may have planted.
    private static ReadOnlySpan<byte> Pragmas =>
        "PRAGMA synchronous=FULL;PRAGMA foreign_keys=ON;PRAGMA secure_delete=ON;PRAGMA trusted_schema=OFF;PRAGMA cell_size_check=ON"u8;

    // SQLite itself asks ever more seldom, down to ten times a second: where many write, the lock is
    // never free just then, and some would starve.
    private void Wait(Func<bool> attempt)
    {
        var began = Stopwatch.GetTimestamp();
        Check(sqlite3_busy_timeout(connection, 0));
        while (!attempt())
        {
            if (Stopwatch.GetElapsedTime(began).TotalMilliseconds > BusyTimeout)
                throw SqliteErrors.Describe(Busy);
            Thread.Sleep(Random.Shared.Next(1, 4));
        }

        Check(sqlite3_busy_timeout(connection, BusyTimeout));
    }

    private void Lock()
    {
        using var begin = Prepare("BEGIN IMMEDIATE"u8);
        Wait(begin.TryRun);
    }

    private Statement Prepare(ref ReadOnlySpan<byte> sql)
    {
        nint statement;
        fixed (byte* start = sql)
        {
            byte* tail;
            Check(sqlite3_prepare_v2(connection, start, sql.Length, &statement, &tail));
            sql = sql[(int)(tail - start)..];
        }

        return new Statement(statement);
    }

    private void Check(int code)
    {
        if (code != Ok)
            throw SqliteErrors.Describe(code);
    }
}
