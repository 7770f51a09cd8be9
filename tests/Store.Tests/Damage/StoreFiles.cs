namespace SecretGuard.Store.Tests.Damage;

/// <summary>A store's files at one moment, as a machine that stopped then would leave them.</summary>
internal sealed record StoreFiles(byte[] Database, byte[]? Wal, byte[]? Shm, byte[]? State)
{
    public static StoreFiles Of(TemporaryStore files) => new(
        File.ReadAllBytes(files.Location.DatabasePath),
        Read(files.Location.DatabasePath + "-wal"),
        Read(files.Location.DatabasePath + "-shm"),
        Read(Directory.GetFiles(files.Location.StateFolder).Single()));

    /// <summary>Puts them in the place of what is there.</summary>
    public void Put(TemporaryStore files)
    {
        Write(files.Location.DatabasePath, Database);
        Write(files.Location.DatabasePath + "-wal", Wal);
        Write(files.Location.DatabasePath + "-shm", Shm);
        Write(Directory.GetFiles(files.Location.StateFolder).Single(), State);
    }

    private static byte[]? Read(string path) => File.Exists(path) ? File.ReadAllBytes(path) : null;

    private static void Write(string path, byte[]? content)
    {
        if (content is null)
        {
            File.Delete(path);
            return;
        }

        using var file = SecretGuard.Store.Files.PrivateFiles.Open(path, FileMode.Create);
        file.Write(content);
    }
}
