namespace SecretGuard.Store.Tests;

/// <summary>Where this repository is checked out.</summary>
internal static class RepositoryFolder
{
    public static string Path { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "SecretGuard.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("no SecretGuard.sln above the tests");
        return folder.FullName;
    }
}
