namespace SecretGuard.Store.Backups;

/// <summary>
/// Copies of a store that were being made when their process was killed: whole or not, they hold what may have been deleted since.
/// </summary>
internal static class Drafts
{
    /// <summary>Ends the name of a copy that is not whole yet.</summary>
    public const string Unfinished = ".new";

    /// <summary>Begins the name of a backup that is looked at before it takes the store's place.</summary>
    public const string Restored = "restore-";

    // Longer than any copy takes that somebody is still making.
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    /// <summary>Deletes those that nobody works on any more. It comes with other work, which it never keeps from being done.</summary>
    public static void Clear(StoreLocation location, string backups, DateTimeOffset now)
    {
        var found = Directory.EnumerateFiles(backups, "*" + Unfinished).Concat(Directory.EnumerateFiles(location.Folder, Restored + "*"));
        foreach (var path in found.Where(path => now - File.GetLastWriteTimeUtc(path) > Abandoned).ToList())
        {
            try
            {
                File.Delete(path);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
            }
        }
    }
}
