namespace SecretGuard.Store.Tests;

/// <summary>A test of Project Wycheproof's vectors, which are not part of this repository.</summary>
public sealed class WycheproofFactAttribute : FactAttribute
{
    /// <param name="file">The vectors' file.</param>
    public WycheproofFactAttribute(string file)
    {
        File = file;
        Skip = System.IO.File.Exists(PathOf(file)) ? null : $"{file} is not in shared/vectors beside the repository";
    }

    public string File { get; }

    public static string PathOf(string file) => Path.Combine(RepositoryFolder.Path, "..", "shared", "vectors", file);
}
