using System.Text;
using static SecretGuard.Store.Sqlite.NativeSqlite;

namespace SecretGuard.Store.Sqlite;

/// <summary>A prepared statement: parameters are bound in order, then it is stepped through its rows.</summary>
internal sealed unsafe class Statement(nint handle) : IDisposable
{
    private nint statement = handle;
    private int bound;

    public Statement With(long value) => Bound(sqlite3_bind_int64(statement, ++bound, value));

    public Statement With(long? value) => value is { } present ? With(present) : Bound(sqlite3_bind_null(statement, ++bound));

    public Statement With(string value)
    {
        var utf8 = Encoding.UTF8.GetBytes(value);
        // An empty span pins as a null pointer, which SQLite would take for NULL.
        fixed (byte* pointer = utf8.Length == 0 ? "\0"u8 : utf8)
            return Bound(sqlite3_bind_text(statement, ++bound, pointer, utf8.Length, Transient));
    }

    public Statement With(ReadOnlySpan<byte> value)
    {
        fixed (byte* pointer = value)
            return Bound(sqlite3_bind_blob(statement, ++bound, pointer, value.Length, Transient));
    }

    /// <returns>Whether there is a row.</returns>
    public bool Step() => sqlite3_step(statement) switch
    {
        Row => true,
        Done => false,
        var code => throw SqliteErrors.Describe(code),
    };

    /// <summary>Steps once, for no row.</summary>
    /// <returns>False where another process is in the way; it can be tried again.</returns>
    public bool TryRun()
    {
        FaultPoint.Pass();
        var code = sqlite3_step(statement);
        if ((code & 0xff) != Busy)
            return code == Done ? true : throw SqliteErrors.Describe(code);
        _ = sqlite3_reset(statement);
        return false;
    }

    /// <summary>Steps to the end and disposes.</summary>
    public void Run()
    {
        FaultPoint.Pass();
        using (this)
        {
            while (Step())
            {
            }
        }
    }

    public bool IsNull(int column) => sqlite3_column_type(statement, column) == Null;

    public long Number(int column) => sqlite3_column_int64(statement, column);

    public string Text(int column)
    {
        var text = sqlite3_column_text(statement, column);
        if (text is null)
            throw SqliteErrors.Damaged("the store's database lacks what every row of it has");
        return Encoding.UTF8.GetString(text, sqlite3_column_bytes(statement, column));
    }

    /// <summary>Valid until the next step.</summary>
    public ReadOnlySpan<byte> Bytes(int column)
    {
        var blob = sqlite3_column_blob(statement, column);
        return new(blob, sqlite3_column_bytes(statement, column));
    }

    public void Dispose()
    {
        // It repeats the error that stepping has thrown already.
        _ = sqlite3_finalize(statement);
        statement = 0;
    }

    private Statement Bound(int code) => code == Ok ? this : throw SqliteErrors.Describe(code);
}
