namespace SecretGuard.Store.Sqlite;

/// <summary>SQLite's result codes in the store's words. SQLite's own texts are left out: they can quote what is stored.</summary>
internal static class SqliteErrors
{
    public static StoreException Describe(int code) => (code & 0xff) switch
    {
        3 or 8 or 14 or 23 => new(StoreError.Permissions, "the store's database cannot be opened or written", "dotnet secretguard doctor"),
        5 or 6 => new(StoreError.Busy, "another process holds the store", "try again when it has finished"),
        13 => new(StoreError.Full, "the disk that holds the store is full", "nothing was changed; free some space and try again"),
        var primary => Damaged($"the store's database cannot be read (SQLite error {primary})"),
    };

    public static StoreException Damaged(string fact) =>
        new(StoreError.Damaged, fact, "dotnet secretguard doctor", "to put a backup back: dotnet secretguard restore");
}
