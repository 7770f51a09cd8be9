using SecretGuard.Detection;

namespace SecretGuard.Tool.Scan;

/// <summary>Searches one text.</summary>
/// <param name="text">The whole.</param>
/// <param name="kind">How it is read.</param>
/// <param name="path">Relative to the repository.</param>
/// <returns>All findings, in order of place, none within another.</returns>
internal delegate List<Finding> TextSearch(ReadOnlySpan<char> text, TextKind kind, string path);

/// <summary>Searches a file that is no text.</summary>
/// <returns>All findings, their places in bytes, in order of place, none within another.</returns>
internal delegate List<Finding> BytesSearch(ReadOnlySpan<byte> bytes);

/// <summary>How a scan is done, whatever is searched.</summary>
internal sealed record ScanOptions
{
    /// <summary>What is larger is not written by people.</summary>
    public const int DefaultLargestFile = 10 * 1024 * 1024;

    /// <summary>What is less sure is not told.</summary>
    public Confidence Minimum { get; init; } = Confidence.Medium;

    /// <summary>In bytes. What is larger is skipped, unless it is an archive that can be unpacked bit by bit.</summary>
    public int LargestFile { get; init; } = DefaultLargestFile;

    /// <summary>What searches a text; two threads call it at the same time.</summary>
    public TextSearch Search { get; init; } = static (text, kind, _) => Detector.Scan(text, kind);

    /// <summary>The same for files that are no text; null where there is nothing to search for in them.</summary>
    public BytesSearch? SearchBytes { get; init; }

    /// <summary>Whether a rule for whole files is told in a file, given its path in the repository.</summary>
    public Func<Rule, string, bool> Tells { get; init; } = static (_, _) => true;

    /// <summary>Whether every value that was looked at is told, with the reason for what came of it.</summary>
    public bool Explain { get; init; }

    /// <summary>Told now and then how far it is; null where nobody looks.</summary>
    public ScanProgress? Progress { get; init; }
}
