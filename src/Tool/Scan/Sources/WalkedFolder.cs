using System.IO.Enumeration;
using SecretGuard.Tool.Scan.Ignoring;

namespace SecretGuard.Tool.Scan;

/// <summary>A folder on the way through a tree.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="Shown">For people: empty, or with a slash at its end, as the next two.</param>
/// <param name="Stable">Relative to the repository that is scanned.</param>
/// <param name="InTree">Relative to the tree whose rules hold.</param>
/// <param name="Rules">Of the folder above.</param>
/// <param name="OnlyTracked">Whether it is ignored, and only read for what git tracks all the same.</param>
internal sealed record WalkedFolder(string FullPath, string Shown, string Stable, string InTree, FolderRules? Rules, bool OnlyTracked);

/// <summary>What a folder holds.</summary>
internal sealed record WalkedEntry(string Name, bool IsFolder, bool IsLink)
{
    // Whether a file is a link is seen when it is opened: asking here would cost a call of the system for each.
    public static WalkedEntry Of(ref FileSystemEntry entry)
    {
        var isFolder = entry.IsDirectory;
        var isLink = isFolder && (entry.Attributes & FileAttributes.ReparsePoint) != 0;
        return new(entry.FileName.ToString(), isFolder && !isLink, isLink);
    }
}
