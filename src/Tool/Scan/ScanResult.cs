namespace SecretGuard.Tool.Scan;

/// <summary>
/// What a scan found and what it passed over, in the order of paths and places: reports, baseline and exit code are made of it.
/// </summary>
internal sealed record ScanResult
{
    public IReadOnlyList<Located> Findings { get; init; } = [];

    /// <summary>What was found and is accepted on purpose.</summary>
    public IReadOnlyList<Accepted> Accepted { get; init; } = [];

    public IReadOnlyList<Skipped> Skipped { get; init; } = [];

    /// <summary>What whoever reads the report should know beyond that: an allowance that does not count for want of a reason.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];

    /// <summary>What was looked at, and why it is a finding or none; null where nobody asked.</summary>
    public IReadOnlyList<Explained>? Explained { get; init; }

    /// <summary>How many texts were searched: files, members of archives, versions of a file.</summary>
    public int Files { get; init; }

    /// <summary>How many bytes were searched, after unpacking.</summary>
    public long Bytes { get; init; }

    public TimeSpan Elapsed { get; init; }

    /// <summary>Whether something could not be read that should have been.</summary>
    public bool IsIncomplete => Skipped.Any(skip => skip.IsFault);
}

/// <summary>A remark on a place that is no finding.</summary>
/// <param name="Path">As a finding has it; empty where it is about the whole.</param>
/// <param name="Line">From 1; 0 where it is about the whole.</param>
/// <param name="Message">A fact, lower case, no full stop.</param>
internal sealed record Note(string Path, int Line, string Message);
