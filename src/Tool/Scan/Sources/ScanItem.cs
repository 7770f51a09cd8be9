using SecretGuard.Detection;
using SecretGuard.Tool.Scan.Bytes;

namespace SecretGuard.Tool.Scan;

/// <summary>Something that may hold a text: a file, a version of a file, standard input.</summary>
/// <param name="path">For people: relative to the scanned root, with slashes.</param>
/// <param name="stablePath">Relative to the repository, with slashes.</param>
internal abstract class ScanItem(string path, string stablePath)
{
    public string Path { get; } = path;

    public string StablePath { get; } = stablePath;

    /// <summary>The commit that brought it, where the source knows.</summary>
    public string? Commit { get; init; }

    /// <summary>The git object that holds it.</summary>
    public string? Blob { get; init; }

    /// <summary>How many bytes it keeps in memory while it waits.</summary>
    public virtual int Held => 0;

    /// <summary>Reads the whole.</summary>
    /// <param name="buffer">Is filled where the outcome is <see cref="ReadOutcome.Read"/>.</param>
    /// <param name="limit">In bytes; of what is larger nothing is kept.</param>
    public abstract ReadOutcome Read(ByteBuffer buffer, int limit);

    /// <summary>Opens what is too large to be read whole, where one can go to and fro in it; null elsewhere.</summary>
    public virtual Stream? OpenLarge() => null;

    /// <summary>
    /// Whether a finding counts in this source: one on a line that was there before does not, where only changes are asked for.
    /// </summary>
    public virtual bool Counts(TextLines lines, Finding finding) => true;
}
