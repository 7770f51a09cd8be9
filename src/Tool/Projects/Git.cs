namespace SecretGuard.Tool.Projects;

/// <summary>What the tool needs to know of git without asking it.</summary>
internal static class Git
{
    /// <summary>Whether a folder holds <c>.git</c>, which is a file in a worktree.</summary>
    public static bool IsRoot(string folder)
    {
        var path = Path.Combine(folder, ".git");
        return Directory.Exists(path) || File.Exists(path);
    }

    /// <summary>The root of the working tree that a folder lies in; null outside of one.</summary>
    public static string? Root(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (IsRoot(at)) return at;
        }

        return null;
    }
}
