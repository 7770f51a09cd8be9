using System.Text;
using SecretGuard.Tool.Scan.Bytes;

namespace SecretGuard.Tool.Scan.Ignoring;

/// <summary>The patterns of one ignore file.</summary>
internal sealed class IgnoreFile
{
    private const int LargestFile = 1024 * 1024;

    private readonly IgnorePattern[] patterns;

    private IgnoreFile(IEnumerable<string> lines) => patterns = [.. lines.Select(IgnorePattern.Parse).OfType<IgnorePattern>()];

    public static IgnoreFile Parse(string text)
    {
        var lines = text.TrimStart('\ufeff').Split('\n');
        return new(lines.Select(line => line.EndsWith('\r') ? line[..^1] : line));
    }

    public static IgnoreFile Parse(ReadOnlySpan<byte> utf8) => Parse(Encoding.UTF8.GetString(utf8));

    /// <summary>The file's patterns; null where there is no such file, or none that can be read.</summary>
    /// <param name="path">Full.</param>
    /// <param name="follows">Whether a link is followed: in a working tree git does not, for whoever
    /// wrote to the repository made it.</param>
    public static IgnoreFile? Read(string path, bool follows = false)
    {
        var buffer = new ByteBuffer();
        return DiskFile.Read(path, follows, buffer, LargestFile) == ReadOutcome.Read ? Parse(buffer.Bytes) : null;
    }

    /// <summary>What the last pattern that matches says; null where none does.</summary>
    /// <param name="path">Relative to the file's folder, as <see cref="IgnorePattern.Bytes"/>.</param>
    /// <param name="isFolder">Whether it is one.</param>
    public bool? Ignores(ReadOnlySpan<char> path, bool isFolder)
    {
        for (var i = patterns.Length - 1; i >= 0; i--)
        {
            if (patterns[i].Matches(path, isFolder)) return !patterns[i].IsNegated;
        }

        return null;
    }
}
