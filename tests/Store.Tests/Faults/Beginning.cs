namespace SecretGuard.Store.Tests.Faults;

/// <summary>A store's whole folder as it was, to begin from again.</summary>
internal sealed class Beginning
{
    private readonly TemporaryStore files;
    private readonly List<string> folders;
    private readonly Dictionary<string, byte[]> contents;

    public Beginning(TemporaryStore files)
    {
        this.files = files;
        folders = [.. Directory.Exists(files.Home) ? Directory.EnumerateDirectories(files.Home, "*", SearchOption.AllDirectories).Prepend(files.Home) : []];
        contents = folders.SelectMany(Directory.EnumerateFiles).ToDictionary(path => path, File.ReadAllBytes);
    }

    public void Restore()
    {
        if (Directory.Exists(files.Home))
            Directory.Delete(files.Home, recursive: true);
        foreach (var folder in folders)
            SecretGuard.Store.Files.PrivateFiles.EnsureFolder(folder);
        foreach (var (path, content) in contents)
        {
            using var file = SecretGuard.Store.Files.PrivateFiles.Open(path, FileMode.CreateNew);
            file.Write(content);
        }
    }
}
