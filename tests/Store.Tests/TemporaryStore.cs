using System.Text;
using Microsoft.Data.Sqlite;

namespace SecretGuard.Store.Tests;

/// <summary>A store of its own in a folder of its own.</summary>
internal sealed class TemporaryStore : IDisposable
{
    public static readonly ScopeName Development = new("p_shop", "development");

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("secretguard-");

    public TemporaryStore() => Location = StoreLocation.Resolve(Variable);

    /// <summary>The environment, which SECRETGUARD_HOME is always part of.</summary>
    public Dictionary<string, string> Variables { get; } = [];

    public StoreLocation Location { get; }

    public string Home => Path.Combine(root.FullName, "home");

    public string Folder => root.FullName;

    /// <summary>How far the clock is from the system's.</summary>
    public TimeSpan ClockOffset { get; set; }

    /// <summary>Where the clock stands; null where it goes with the system's.</summary>
    public DateTimeOffset? Clock { get; set; }

    public StoreContext Context => new(Variable, new OffsetClock(() => Clock, () => ClockOffset), "tester");

    public static string NewKey() => Identifier.New() + Identifier.New();

    public TemporaryStore Created()
    {
        Create().Dispose();
        return this;
    }

    public ISecretStore Create(StoreKeySource? key = null) => LocalStore.Create(Location, Context, key ?? StoreKeySource.Default);

    public ISecretStore Open() => LocalStore.Open(Location, Context);

    public void Set(string name, string value, ScopeName? scope = null)
    {
        using var store = Open();
        store.Set(scope ?? Development, name, "api-key", Encoding.UTF8.GetBytes(value), replace: true);
    }

    /// <returns>Null where there is no such secret.</returns>
    public string? Get(string name, ScopeName? scope = null)
    {
        using var store = Open();
        return Get(store, name, scope);
    }

    public static string? Get(ISecretStore store, string name, ScopeName? scope = null)
    {
        if (!store.Read(scope ?? Development, [name], "run").TryGetValue(name, out var value))
            return null;
        using (value)
            return Encoding.UTF8.GetString(value.Span);
    }

    /// <summary>Edits the database by hand; what is to be put back can be kept in the database <c>kept</c> meanwhile.</summary>
    public void Sql(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Location.DatabasePath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"ATTACH '{Path.Combine(Folder, "kept.db")}' AS kept; {sql}";
        command.ExecuteNonQuery();
    }

    public long Count(string table)
    {
        using var connection = new SqliteConnection($"Data Source={Location.DatabasePath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM {table}";
        return (long)command.ExecuteScalar()!;
    }

    /// <returns>The first column of every row.</returns>
    public List<string> Texts(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Location.DatabasePath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var rows = command.ExecuteReader();
        var texts = new List<string>();
        while (rows.Read())
            texts.Add(rows.GetString(0));
        return texts;
    }

    /// <summary>Every table and its columns.</summary>
    public IReadOnlyDictionary<string, List<string>> Columns()
    {
        using var connection = new SqliteConnection($"Data Source={Location.DatabasePath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT m.name, c.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' ORDER BY m.name, c.cid";
        using var rows = command.ExecuteReader();
        var columns = new Dictionary<string, List<string>>();
        while (rows.Read())
        {
            if (!columns.TryGetValue(rows.GetString(0), out var known))
                columns.Add(rows.GetString(0), known = []);
            known.Add(rows.GetString(1));
        }

        return columns;
    }

    public void CopyDatabase(string destination)
    {
        foreach (var suffix in (string[])["", "-wal", "-shm"])
        {
            File.Delete(destination + suffix);
            if (File.Exists(Location.DatabasePath + suffix))
                File.Copy(Location.DatabasePath + suffix, destination + suffix);
        }
    }

    public void RestoreDatabase(string source)
    {
        foreach (var suffix in (string[])["", "-wal", "-shm"])
        {
            File.Delete(Location.DatabasePath + suffix);
            if (File.Exists(source + suffix))
                File.Copy(source + suffix, Location.DatabasePath + suffix);
        }
    }

    public void Dispose() => root.Delete(recursive: true);

    private string? Variable(string name) => name == StoreLocation.HomeVariable ? Home : Variables.GetValueOrDefault(name);
}
