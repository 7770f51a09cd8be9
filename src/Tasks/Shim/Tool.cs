namespace SecretGuard.Tasks.Shim;

/// <summary>The tool as it lies on this machine: a program, or a dll that <c>dotnet</c> starts.</summary>
internal sealed class Tool(string path)
{
    public const string Name = "dotnet-secretguard";
    public const string PackageId = "secretguard.tool";

    public string Path { get; } = path;

    public bool NeedsHost => Path.EndsWith(".dll", StringComparison.Ordinal);

    /// <summary>The tool in a folder, or null.</summary>
    public static Tool? In(string folder)
    {
        var program = System.IO.Path.Combine(folder, Name);
        if (File.Exists(program)) return new Tool(program);
        return File.Exists(program + ".dll") ? new Tool(program + ".dll") : null;
    }
}
