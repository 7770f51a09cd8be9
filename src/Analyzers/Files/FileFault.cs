using Microsoft.CodeAnalysis.Text;

namespace SecretGuard.Analyzers.Files;

/// <summary>A place at which a file cannot be read as what it is.</summary>
/// <param name="start">Offset in UTF-16 code units; the end of the text where that ends too early.</param>
/// <param name="message">Lower case, no full stop, and nothing of what stands there: it might be a value.</param>
internal sealed class FileFault(int start, string message)
{
    public string Message { get; } = message;

    /// <summary>The character at which it is.</summary>
    public TextSpan In(SourceText source)
    {
        var at = Math.Min(Math.Max(start, 0), source.Length);
        return new TextSpan(at, Math.Min(1, source.Length - at));
    }

    /// <summary>The same by line and column, both from 1.</summary>
    public static FileFault At(SourceText source, int line, int column, string message)
    {
        var found = source.Lines[Math.Min(Math.Max(line - 1, 0), source.Lines.Count - 1)];
        return new FileFault(Math.Min(found.Start + Math.Max(column - 1, 0), found.End), message);
    }
}
