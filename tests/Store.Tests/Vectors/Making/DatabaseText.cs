using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace SecretGuard.Store.Tests.Vectors.Making;

/// <summary>A whole database as SQL, for any SQLite 3.37 or later.</summary>
internal static class DatabaseText
{
    public static string Of(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        var text = new StringBuilder("PRAGMA journal_mode=WAL;\n");
        foreach (var setting in (string[])["application_id", "user_version"])
            text.Append(CultureInfo.InvariantCulture, $"PRAGMA {setting}={Rows(connection, $"PRAGMA {setting}")[0]};\n");
        text.Append("BEGIN;\n");
        foreach (var statement in Rows(connection, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid"))
            text.Append(statement).Append(";\n");
        foreach (var table in Rows(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid"))
        {
            var columns = string.Join(" || ', ' || ", Rows(connection, $"SELECT 'quote(\"' || name || '\")' FROM pragma_table_info('{table}')"));
            foreach (var row in Rows(connection, $"SELECT {columns} FROM {table}"))
                text.Append(CultureInfo.InvariantCulture, $"INSERT INTO {table} VALUES ({row});\n");
        }

        return text.Append("COMMIT;\n").ToString();
    }

    private static List<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var rows = command.ExecuteReader();
        var texts = new List<string>();
        while (rows.Read())
            texts.Add(rows.GetString(0));
        return texts;
    }
}
