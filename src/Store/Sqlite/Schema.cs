using SecretGuard.Store.Rows;

namespace SecretGuard.Store.Sqlite;

/// <summary>The database's tables, as numbered migrations: a database of version n has the first n behind it.</summary>
internal static class Schema
{
    /// <summary>"SGst", in the database's header.</summary>
    public const int ApplicationId = 0x53477374;

    public static int Version => Migrations.Length;

    public static IReadOnlyList<string>[] Migrations { get; } = [Version1, Version2];

    private static HashSet<string> Statements { get; } = [.. Migrations.SelectMany(statements => statements)];

    /// <summary>
    /// Refuses tables, indexes, triggers and views that are not these: one that somebody else put there would change rows behind the back
    /// of whoever signs them.
    /// </summary>
    public static void RequireOwn(Database database)
    {
        using var rows = database.Prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL"u8);
        var count = 0;
        for (; rows.Step(); count++)
        {
            if (!Statements.Contains(rows.Text(0)))
                throw Altered.Exception("the database's schema");
        }

        if (count != Statements.Count)
            throw Altered.Exception("the database's schema");
    }

    /// <returns>The version of a database, which is at most <see cref="Version"/>.</returns>
    public static long Check(Database database, StoreLocation location)
    {
        var (application, version) = (database.Number("PRAGMA application_id"u8), database.Number("PRAGMA user_version"u8));
        if ((application, version) == (0, 0) && database.Number("SELECT count(*) FROM sqlite_schema"u8) == 0)
            throw Files.StoreFolder.NoStore(location);
        if (application != ApplicationId || version < 1)
            throw SqliteErrors.Damaged($"'{location.DatabasePath}' is not a store of SecretGuard");
        if (version > Version)
            throw Newer(version);
        return version;
    }

    private static StoreException Newer(long version) => new(
        StoreError.Newer,
        $"the store has format {version}, this version knows formats up to {Version}",
        "dotnet tool update --global SecretGuard.Tool");

    private static IReadOnlyList<string> Version1 =>
    [
        """
        CREATE TABLE store (
          id TEXT PRIMARY KEY, created INTEGER NOT NULL, epoch INTEGER NOT NULL, root BLOB NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE slot (
          id TEXT PRIMARY KEY, kind TEXT NOT NULL, parameters TEXT NOT NULL,
          commitment BLOB NOT NULL, wrap BLOB NOT NULL, created INTEGER NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE scope (
          id INTEGER PRIMARY KEY, owner TEXT NOT NULL, environment TEXT NOT NULL, data_key TEXT NOT NULL,
          epoch INTEGER NOT NULL, count INTEGER NOT NULL, version_floor INTEGER NOT NULL, head BLOB NOT NULL,
          UNIQUE (owner, environment)
        ) STRICT
        """,
        """
        CREATE TABLE data_key_wrap (
          data_key TEXT NOT NULL, sealed_for TEXT NOT NULL, algorithm TEXT NOT NULL,
          commitment BLOB NOT NULL, blob BLOB NOT NULL,
          PRIMARY KEY (data_key, sealed_for)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE secret_version (
          scope INTEGER NOT NULL REFERENCES scope, name TEXT NOT NULL, version INTEGER NOT NULL, state TEXT NOT NULL,
          kind TEXT NOT NULL, readable INTEGER NOT NULL, created INTEGER NOT NULL, retires INTEGER,
          algorithm TEXT NOT NULL, data_key TEXT NOT NULL, sealed BLOB NOT NULL,
          PRIMARY KEY (scope, name, version)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE binding (
          project TEXT NOT NULL, folder TEXT NOT NULL, environment TEXT NOT NULL, created INTEGER NOT NULL, mac BLOB NOT NULL,
          PRIMARY KEY (project, folder, environment)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE audit (
          sequence INTEGER PRIMARY KEY, time INTEGER NOT NULL, verb TEXT NOT NULL, owner TEXT NOT NULL, environment TEXT NOT NULL,
          names TEXT NOT NULL, actor TEXT NOT NULL, link BLOB NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE failed_unlock (
          id INTEGER PRIMARY KEY, time INTEGER NOT NULL, source TEXT NOT NULL, actor TEXT NOT NULL
        ) STRICT
        """,
    ];

    private static IReadOnlyList<string> Version2 =>
    [
        """
        CREATE TABLE attribute (
          scope INTEGER NOT NULL REFERENCES scope, name TEXT NOT NULL, version INTEGER NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
          PRIMARY KEY (scope, name, version, key)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX data_key_grant ON data_key_wrap (sealed_for, data_key) WHERE sealed_for <> 'master'",
        "CREATE INDEX audit_of_scope ON audit (owner, environment, sequence)",
    ];
}
