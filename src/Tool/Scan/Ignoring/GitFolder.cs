using System.Text;
using SecretGuard.Tool.Projects;
using SecretGuard.Tool.Scan.Bytes;

namespace SecretGuard.Tool.Scan.Ignoring;

/// <summary>What a repository keeps beside its objects: index, excludes, the edge of a shallow clone.</summary>
/// <param name="own">The folder of this working tree.</param>
/// <param name="common">The folder that all working trees share.</param>
internal sealed class GitFolder(string own, string common)
{
    private const string Pointer = "gitdir: ";
    private const int LargestFile = 1024 * 1024;

    public string Index => Path.Combine(own, "index");

    public IgnoreFile? Excluded => IgnoreFile.Read(Path.Combine(common, "info", "exclude"), follows: true);

    /// <summary>Whether older commits are not here.</summary>
    public bool IsShallow => File.Exists(Path.Combine(common, "shallow"));

    /// <summary>Whether objects have names of 32 bytes.</summary>
    public bool UsesSha256 => Text(Path.Combine(common, "config"))?.Split('\n').Any(line =>
        line.Contains("objectformat", StringComparison.OrdinalIgnoreCase)
        && line.Contains("sha256", StringComparison.OrdinalIgnoreCase)) == true;

    /// <summary>Whether a folder is a repository without a working tree.</summary>
    public static bool IsBare(string folder) =>
        File.Exists(Path.Combine(folder, "HEAD")) && Directory.Exists(Path.Combine(folder, "objects"))
        && Directory.Exists(Path.Combine(folder, "refs"));

    /// <summary>Of a working tree, whose <c>.git</c> is a folder, or a file that names one; of a bare repository, itself.</summary>
    public static GitFolder Of(string root)
    {
        var own = Path.Combine(root, ".git");
        if (!Git.IsRoot(root)) own = root;
        else if (Target(own, Pointer) is { } target) own = Path.GetFullPath(target, root);
        return new(own, Target(Path.Combine(own, "commondir"), "") is { } common ? Path.GetFullPath(common, own) : own);
    }

    // Null where there is no file, or none that git would understand: then there is nothing behind it to look into.
    private static string? Target(string file, string lead) =>
        Text(file)?.Trim() is { } text && text.Length > lead.Length
        && text.StartsWith(lead, StringComparison.Ordinal) && !text.Contains('\0', StringComparison.Ordinal)
            ? text[lead.Length..]
            : null;

    private static string? Text(string file) => DiskFile.Read(file, LargestFile) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;
}
