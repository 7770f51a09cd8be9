using System.Globalization;
using System.Text;

namespace SecretGuard.Store.Tests.Vectors.Making;

/// <summary>A whole database as SQL, for any SQLite 3.37 or later.</summary>
internal static class DatabaseText
{
    public static string Of(TemporaryStore files)
    {
        var text = new StringBuilder("PRAGMA journal_mode=WAL;\n");
        foreach (var setting in (string[])["application_id", "user_version"])
            text.Append(CultureInfo.InvariantCulture, $"PRAGMA {setting}={files.Texts($"PRAGMA {setting}")[0]};\n");
        text.Append("BEGIN;\n");
        foreach (var statement in files.Texts("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid"))
            text.Append(statement).Append(";\n");
        foreach (var table in files.Texts("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid"))
        {
            var columns = string.Join(" || ', ' || ", files.Texts($"SELECT 'quote(\"' || name || '\")' FROM pragma_table_info('{table}')"));
            foreach (var row in files.Texts($"SELECT {columns} FROM {table}"))
                text.Append(CultureInfo.InvariantCulture, $"INSERT INTO {table} VALUES ({row});\n");
        }

        return text.Append("COMMIT;\n").ToString();
    }
}
