using SecretGuard.Store;

namespace SecretGuard.Tool.Interchange;

/// <summary>A kind of file that secrets come from. A new one is a file in Formats/ and a line in <see cref="ImportFormats"/>.</summary>
internal abstract class ImportFormat
{
    /// <summary>What <c>--input-format</c> calls it.</summary>
    public abstract string Name { get; }

    /// <summary>Whether what is not taken goes on being needed where it is.</summary>
    public virtual bool KeepsSettings => false;

    /// <summary>Whether a file is of this format, by its name and by how it begins.</summary>
    public abstract bool IsLikely(string path, string text);

    /// <summary>Reads all of it: what is wrong does not end it.</summary>
    /// <param name="text">The file without a byte order mark.</param>
    /// <param name="sink">Where secrets and faults go.</param>
    /// <param name="choice">What the format has to be told.</param>
    public abstract void Read(string text, ImportSink sink, ImportChoice choice);
}

/// <summary>What was said beside the file.</summary>
/// <param name="All">Whether settings are taken that do not look secret.</param>
/// <param name="Key">The key that values are sealed under; asked for only where they are.</param>
internal sealed record ImportChoice(bool All, Func<SecretBytes> Key);
