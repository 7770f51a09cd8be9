using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Scan.Reports;

/// <summary>Which state of which repository was searched.</summary>
/// <param name="Commit">40 hex digits or more.</param>
/// <param name="Branch">Null where none is checked out.</param>
/// <param name="Remote">Where it is published, without a user or password; null where nowhere.</param>
internal sealed record Revision(string Commit, string? Branch, Uri? Remote)
{
    /// <summary>Null outside of a repository, and in one without a commit.</summary>
    public static Revision? Of(string folder)
    {
        if (Git.Root(folder) is not { } root || GitCommand.Ask(root, "rev-parse", "--verify", "HEAD") is not { } commit) return null;
        return new(
            commit,
            GitCommand.Ask(root, "symbolic-ref", "--short", "HEAD"),
            GitCommand.Ask(root, "config", "--get", "remote.origin.url") is { } remote ? Published(remote) : null);
    }

    /// <summary>A remote as a URI without credentials; null for a path of this machine.</summary>
    public static Uri? Published(string remote)
    {
        var scp = remote.IndexOf(':', StringComparison.Ordinal);
        if (!remote.Contains("://", StringComparison.Ordinal) && scp > 0 && !remote.AsSpan(0, scp).Contains('/'))
        {
            remote = $"ssh://{remote[..scp]}/{remote[(scp + 1)..].TrimStart('/')}";
        }

        if (!Uri.TryCreate(remote, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http" or "ssh" or "git")) return null;
        return new UriBuilder(uri) { UserName = "", Password = "", Query = "", Fragment = "" }.Uri;
    }
}
