namespace SecretGuard.Tool.Scan;

/// <summary>A file or folder that was not searched, and why.</summary>
/// <param name="Path">Relative to the scanned root.</param>
/// <param name="Reason">A phrase.</param>
/// <param name="IsFault">Whether it should have been read: skipping by policy is none.</param>
internal sealed record Skipped(string Path, string Reason, bool IsFault = false)
{
    /// <summary>An object that a repository lacks.</summary>
    public static Skipped Missing(string path) => new(path, "the repository does not have this object", IsFault: true);

    /// <summary>What was listed and is not there: gone since, unless its name says that it cannot be asked for by its own bytes.</summary>
    public static Skipped Gone(string path) => path.Contains('\uFFFD', StringComparison.Ordinal)
        ? new(path, "cannot be read: its name is no UTF-8", IsFault: true)
        : new(path, "vanished while the scan ran");
}
