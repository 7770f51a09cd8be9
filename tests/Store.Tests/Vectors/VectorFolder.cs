namespace SecretGuard.Store.Tests.Vectors;

/// <summary>Where the vectors lie, in the sources: see the README beside them.</summary>
internal static class VectorFolder
{
    public static string Path { get; } = System.IO.Path.Combine(RepositoryFolder.Path, "tests", "Store.Tests", "Vectors");

    /// <summary>Each database that opens, by its path here without extension.</summary>
    public static IEnumerable<string> Databases => Names("good", ".sql");

    /// <summary>Each fault, by its path here without extension.</summary>
    public static IEnumerable<string> Faults => Names("faults", ".sql");

    /// <summary>As <c>sha256sum</c> writes and checks it.</summary>
    public static string Sums => System.IO.Path.Combine(Path, "SHA256SUMS");

    /// <summary>A file's line there.</summary>
    public static string Sum(string file) =>
        $"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(System.IO.Path.Combine(Path, file))))}  {file}";

    /// <summary>What is said of each of a format's faults, by its path.</summary>
    public static Dictionary<string, string> Messages(string format) => File
        .ReadLines(System.IO.Path.Combine(Path, format, "messages.txt"))
        .Select(line => line.Split(": ", 2))
        .ToDictionary(pair => $"{format}/faults/{pair[0]}", pair => pair[1]);

    public static string Read(string file) => File.ReadAllText(System.IO.Path.Combine(Path, file));

    private static IEnumerable<string> Names(string folder, string extension) =>
        from path in Directory.EnumerateFiles(Path, "*" + extension, SearchOption.AllDirectories)
        where System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(path)) == folder
        let name = System.IO.Path.GetRelativePath(Path, path)[..^extension.Length].Replace('\\', '/')
        orderby name
        select name;
}
