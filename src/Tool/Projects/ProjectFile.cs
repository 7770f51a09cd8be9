using System.Security.Cryptography;

namespace SecretGuard.Tool.Projects;

/// <summary>
/// A text file of ours among a project's own. Whoever made the repository may have put a link in its place, or in that of what is written
/// beside it, so none is followed.
/// </summary>
internal static class ProjectFile
{
    public static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

    /// <summary>Fails where a path is a link: what is written to it would go elsewhere.</summary>
    public static void RequireNoLink(string path)
    {
        if (IsLink(path))
            throw new Failure($"'{path}' is a link, and nothing is written through it", "put the file itself there");
    }

    public static string Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new Failure($"'{path}' cannot be read", "see that it is a file, and that you may read it");
        }
    }

    /// <summary>Fails where it could not be written, before something is done that has to be written there.</summary>
    public static void RequireWritable(string path) => Write(path, text: null);

    /// <summary>Writes it whole or not at all; one that is there is replaced, and its mode stays.</summary>
    /// <param name="path">Of the file.</param>
    /// <param name="text">Null to see only whether it could be written.</param>
    public static void Write(string path, string? text)
    {
        RequireNoLink(path);
        // A name in whose place nobody can have put something.
        var draft = $"{path}.{RandomNumberGenerator.GetHexString(12, lowercase: true)}.new";
        try
        {
            using (var writer = new StreamWriter(new FileStream(draft, FileMode.CreateNew))) writer.Write(text);
            if (!OperatingSystem.IsWindows() && File.Exists(path)) File.SetUnixFileMode(draft, File.GetUnixFileMode(path));
            if (text is not null) File.Move(draft, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new Failure($"'{path}' cannot be written", "see that its folder can be written and the disk has room");
        }
        finally
        {
            if (File.Exists(draft)) File.Delete(draft);
        }
    }
}
