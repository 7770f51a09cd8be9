using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Scan.Ignoring;

/// <summary>What a repository keeps beside its objects: index, excludes, the edge of a shallow clone.</summary>
/// <param name="own">The folder of this working tree.</param>
/// <param name="common">The folder that all working trees share.</param>
internal sealed class GitFolder(string own, string common)
{
    private const string Pointer = "gitdir: ";

    public string Index => Path.Combine(own, "index");

    public IgnoreFile? Excluded => IgnoreFile.Read(Path.Combine(common, "info", "exclude"));

    /// <summary>Whether older commits are not here.</summary>
    public bool IsShallow => File.Exists(Path.Combine(common, "shallow"));

    /// <summary>Whether objects have names of 32 bytes.</summary>
    public bool UsesSha256
    {
        get
        {
            var config = Path.Combine(common, "config");
            return File.Exists(config) && File.ReadLines(config).Any(line =>
                line.Contains("objectformat", StringComparison.OrdinalIgnoreCase) && line.Contains("sha256", StringComparison.OrdinalIgnoreCase));
        }
    }

    /// <summary>Whether a folder is a repository without a working tree.</summary>
    public static bool IsBare(string folder) =>
        File.Exists(Path.Combine(folder, "HEAD")) && Directory.Exists(Path.Combine(folder, "objects")) && Directory.Exists(Path.Combine(folder, "refs"));

    /// <summary>Of a working tree, whose <c>.git</c> is a folder, or a file that names one; of a bare repository, itself.</summary>
    public static GitFolder Of(string root)
    {
        var own = Path.Combine(root, ".git");
        if (!Git.IsRoot(root)) own = root;
        else if (File.Exists(own)) own = Path.GetFullPath(Target(own, Pointer), root);
        var common = Path.Combine(own, "commondir");
        return new(own, File.Exists(common) ? Path.GetFullPath(Target(common, ""), own) : own);
    }

    private static string Target(string file, string lead)
    {
        var text = File.ReadAllText(file).Trim();
        return text.StartsWith(lead, StringComparison.Ordinal) ? text[lead.Length..] : text;
    }
}
