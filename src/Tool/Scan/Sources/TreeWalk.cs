using System.IO.Enumeration;
using SecretGuard.Tool.Scan.Ignoring;

namespace SecretGuard.Tool.Scan;

/// <summary>Walks a folder and hands over its files.</summary>
internal sealed class TreeWalk(ScanQueue queue, Tree tree)
{
    // What cannot be listed is told, not left out, which is what the platform does unasked.
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <param name="folder">Full, and within the tree.</param>
    /// <param name="shown">The folder for people: empty, or with a slash at its end.</param>
    /// <param name="stable">The folder relative to the repository that is scanned, likewise.</param>
    public void Read(string folder, string shown, string stable)
    {
        // What is ignored from above was asked for all the same: then only what lies in it has a say.
        FolderRules? rules = null;
        var at = tree.Root;
        var path = "";
        var within = Path.GetRelativePath(tree.Root, folder);
        foreach (var name in within == "." ? [] : within.Split(Path.DirectorySeparatorChar))
        {
            rules = tree.Rules(rules, at, path, file => File.Exists(Path.Combine(at, file)));
            if (rules.Of(path + name, isFolder: true) != IgnoreVerdict.None) rules = null;
            at = Path.Combine(at, name);
            path += name + "/";
        }

        Read(new WalkedFolder(folder, shown, stable, path, rules, OnlyTracked: false));
    }

    private void Read(WalkedFolder folder)
    {
        if (List(folder) is not { } entries) return;
        var rules = tree.Rules(folder.Rules, folder.FullPath, folder.InTree, name => entries.Exists(entry => entry.Name == name));
        foreach (var entry in entries)
        {
            if (entry.IsLink) Skip(folder, entry, "link");
            else if (Judge(folder, rules, entry) is { } onlyTracked) Read(folder, rules, entry, onlyTracked);
        }
    }

    private List<WalkedEntry>? List(WalkedFolder folder)
    {
        try
        {
            return [.. new FileSystemEnumerable<WalkedEntry>(folder.FullPath, WalkedEntry.Of, Everything)];
        }
        catch (DirectoryNotFoundException)
        {
            queue.Skip(Skipped.Gone(folder.Shown));
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            queue.Skip(folder.Shown, "cannot be read", isFault: true);
        }

        return null;
    }

    // Whether an entry is read for what git tracks in it only; null where it is not read.
    private bool? Judge(WalkedFolder folder, FolderRules rules, WalkedEntry entry)
    {
        if (entry.IsFolder && entry.Name == ".git")
        {
            Skip(folder, entry, Reason(IgnoreVerdict.ByCustom));
            return null;
        }

        var path = folder.InTree + entry.Name;
        var verdict = rules.Of(path, entry.IsFolder);
        var onlyTracked = folder.OnlyTracked || verdict is IgnoreVerdict.ByGit or IgnoreVerdict.ByCustom;
        if (verdict != IgnoreVerdict.ByOurs && (!onlyTracked || tree.Tracks(path) || (entry.IsFolder && tree.TracksBelow(path))))
            return onlyTracked;
        Skip(folder, entry, Reason(verdict == IgnoreVerdict.None ? IgnoreVerdict.ByGit : verdict));
        return null;
    }

    private void Read(WalkedFolder folder, FolderRules rules, WalkedEntry entry, bool onlyTracked)
    {
        var fullPath = Path.Join(folder.FullPath, entry.Name);
        var shown = folder.Shown + entry.Name;
        var stable = ReferenceEquals(folder.Shown, folder.Stable) ? shown : folder.Stable + entry.Name;
        if (!entry.IsFolder)
        {
            queue.Add(new FileItem(fullPath, shown, stable));
            return;
        }

        var shownFolder = shown + "/";
        var stableFolder = ReferenceEquals(shown, stable) ? shownFolder : stable + "/";
        if (Projects.Git.IsRoot(fullPath)) new TreeWalk(queue, Tree.Of(fullPath)).Read(fullPath, shownFolder, stableFolder);
        else Read(new WalkedFolder(fullPath, shownFolder, stableFolder, folder.InTree + entry.Name + "/", rules, onlyTracked));
    }

    private void Skip(WalkedFolder folder, WalkedEntry entry, string reason) =>
        queue.Skip(folder.Shown + entry.Name + (entry.IsFolder ? "/" : ""), reason);

    private static string Reason(IgnoreVerdict verdict) => verdict switch
    {
        IgnoreVerdict.ByOurs => "ignored by .secretguardignore",
        IgnoreVerdict.ByGit => "ignored by git",
        _ => "build output or another tool's folder",
    };
}
