using System.Text;
using System.Text.Json;
using SecretGuard.Store.Files;
using SecretGuard.Store.Slots;
using SecretGuard.Store.Sqlite;

namespace SecretGuard.Store.Tests.Vectors;

/// <summary>What stands beside a database that opens.</summary>
/// <param name="Comment">What is in it.</param>
/// <param name="Now">The time it is looked at, Unix milliseconds: by it, retiring values have ended or not.</param>
/// <param name="State">The state file, hexadecimal.</param>
/// <param name="Audit">The number of audit rows.</param>
/// <param name="Keys">The kinds of its slots: <see cref="VectorKeys"/>.</param>
/// <param name="Trusted">Project, environment and folder.</param>
/// <param name="Secrets">Everything in it.</param>
internal sealed record GoodDatabase(
    string Comment,
    long Now,
    string State,
    long Audit,
    List<string> Keys,
    List<string[]> Trusted,
    List<VectorSecret> Secrets)
{
    /// <summary>Shared secret, environment, project, and the name there; null where there are none.</summary>
    public List<string[]>? Grants { get; init; }

    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static GoodDatabase Load(string name) => JsonSerializer.Deserialize<GoodDatabase>(VectorFolder.Read(name + ".json"), Json)!;

    /// <summary>Puts database and state file where a store lies, and the clock to the time of looking.</summary>
    public static GoodDatabase Put(string name, TemporaryStore files)
    {
        var database = Load(name);
        PrivateFiles.EnsureFolder(files.Location.Folder);
        PrivateFiles.Open(files.Location.DatabasePath, FileMode.CreateNew).Dispose();
        files.Sql(VectorFolder.Read(name + ".sql"));
        PutState(files, database.State);
        files.Clock = DateTimeOffset.FromUnixTimeMilliseconds(database.Now);
        return database;
    }

    /// <summary>Opens it with the key of a slot.</summary>
    public static ISecretStore OpenWith(TemporaryStore files, string key)
    {
        files.Variables[EnvironmentKey.DefaultVariable] = key;
        return files.Open();
    }

    public static void PutState(TemporaryStore files, string content)
    {
        PrivateFiles.EnsureFolder(files.Location.StateFolder);
        using var file = PrivateFiles.Open(Path.Combine(files.Location.StateFolder, StoreId(files)), FileMode.Create);
        file.Write(Convert.FromHexString(content));
    }

    /// <summary>Opens it by a slot of that kind.</summary>
    public static ISecretStore Open(TemporaryStore files, string kind)
    {
        var key = VectorKeys.Of[kind];
        using var text = SecretBytes.Copy(Encoding.UTF8.GetBytes(key));
        switch (kind)
        {
            case SlotKind.Passphrase:
                return LocalStore.Open(files.Location, files.Context, new Passphrase(text));
            case SlotKind.Recovery:
                using (var code = RecoveryCode.Parse(text.Span))
                    return LocalStore.Open(files.Location, files.Context, new RecoveryKey(code));
            default:
                return OpenWith(files, key);
        }
    }

    public static List<string[]> See(Grants grants) =>
        [.. from grant in grants.List() select (string[])[grant.Shared.Shared!, grant.Shared.Environment, grant.Project, grant.Name]];

    private static string StoreId(TemporaryStore files)
    {
        using var database = Database.Open(files.Location.DatabasePath);
        return SecretGuard.Store.Rows.RootTable.StoreId(database)!;
    }
}
