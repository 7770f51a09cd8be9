using SecretGuard.Store;
using SecretGuard.Store.Files;
using SecretGuard.Tool.Output;

namespace SecretGuard.Tool.Verbs.Keys;

/// <summary>A file for a key: new, of mode 0600, and never one that is there already.</summary>
internal static class NewFile
{
    public static void Write(string path, SecretBytes content)
    {
        RequireFolder(path);
        if (Path.Exists(path) || !PrivateFiles.TryWriteNew(path, content.Span))
        {
            throw new Failure($"there is a file '{Printable.Of(path)}' already", "name one that does not exist");
        }
    }

    /// <summary>Refuses a path that nothing can be written to.</summary>
    public static void RequireFolder(string path)
    {
        var folder = Path.GetDirectoryName(path);
        if (folder is null || !Directory.Exists(folder)) throw new Failure($"there is no folder '{Printable.Of(folder ?? path)}'");
    }
}
