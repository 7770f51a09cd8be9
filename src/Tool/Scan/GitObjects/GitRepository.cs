using SecretGuard.Tool.Projects;
using SecretGuard.Tool.Scan.Bytes;
using SecretGuard.Tool.Scan.Ignoring;

namespace SecretGuard.Tool.Scan.GitObjects;

/// <summary>The repository that the current folder lies in, with or without a working tree.</summary>
internal sealed class GitRepository
{
    private readonly Tree? tree;

    private GitRepository(string root, bool isBare)
    {
        Root = root;
        IsBare = isBare;
        Folder = GitFolder.Of(root);
        tree = isBare ? null : Tree.Of(root);
    }

    public string Root { get; }

    public bool IsBare { get; }

    public GitFolder Folder { get; }

    /// <summary>The repository that a folder lies in.</summary>
    public static GitRepository Around(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (Git.IsRoot(at)) return new(at, isBare: false);
            if (GitFolder.IsBare(at)) return new(at, isBare: true);
        }

        throw new Failure("there is no git repository here", "run it in one, or scan files: dotnet secretguard scan PATH");
    }

    /// <summary>What <c>.secretguardignore</c> says of paths: the working tree's files, in a bare repository those of its HEAD.</summary>
    public OurIgnores Ignores(GitBlobs blobs) => new(folder => tree is not null
        ? IgnoreFile.Read(Path.Combine(Root, folder, FolderRules.OurName))
        : ReadFromHead(blobs, folder));

    private static IgnoreFile? ReadFromHead(GitBlobs blobs, string folder)
    {
        var buffer = new ByteBuffer();
        return blobs.Read($"HEAD:{folder}{FolderRules.OurName}", buffer, ScanOptions.DefaultLargestFile) == ReadOutcome.Read
            ? IgnoreFile.Parse(buffer.Bytes)
            : null;
    }
}
