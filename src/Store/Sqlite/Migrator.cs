using Microsoft.Data.Sqlite;

namespace SecretGuard.Store.Sqlite;

/// <summary>Brings a database file to the current schema, in one transaction that any number of processes may race for.</summary>
internal static class Migrator
{
    public static void Migrate(string path)
    {
        var settings = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, Pooling = false };
        try
        {
            using var connection = new SqliteConnection(settings.ToString());
            connection.Open();
            Execute(connection, "PRAGMA journal_mode=WAL");
            Execute(connection, "PRAGMA synchronous=FULL;PRAGMA secure_delete=ON;PRAGMA foreign_keys=ON");
            using var transaction = connection.BeginTransaction(deferred: false);
            for (var version = Convert.ToInt32(Execute(connection, "PRAGMA user_version"), null); version < Schema.Version; version++)
                Apply(connection, Schema.Migrations[version], version + 1);
            FaultPoint.Pass();
            transaction.Commit();
            FaultPoint.Pass();
        }
        catch (SqliteException failure)
        {
            throw SqliteErrors.Describe(failure.SqliteErrorCode);
        }
    }

    private static void Apply(SqliteConnection connection, IReadOnlyList<string> statements, int version)
    {
        foreach (var statement in statements)
            Execute(connection, statement);
        Execute(connection, $"PRAGMA application_id={Schema.ApplicationId};PRAGMA user_version={version}");
    }

    // The texts are constants and numbers of this assembly.
#pragma warning disable CA2100
    private static object? Execute(SqliteConnection connection, string sql)
    {
        FaultPoint.Pass();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
#pragma warning restore CA2100
}
