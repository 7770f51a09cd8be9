namespace SecretGuard.Detection.Reading;

/// <summary>Tells whether a string is a text of its own.</summary>
internal static class EmbeddedText
{
    private const int Shortest = 16;

    /// <summary>JSON or XML; null where it looks like neither.</summary>
    public static TextKind? KindOf(ReadOnlySpan<char> value)
    {
        if (value.Length < Shortest) return null;
        var trimmed = value.TrimStart();
        if (trimmed.Length < Shortest) return null;
        if (trimmed[0] is '{' or '[') return trimmed.IndexOf('"') > 0 && trimmed.IndexOf(':') > 0 ? TextKind.Json : null;
        return trimmed[0] == '<' && trimmed.IndexOf('>') > 0 && (trimmed.IndexOf('=') > 0 || trimmed.IndexOf("</".AsSpan()) > 0) ? TextKind.Xml : null;
    }
}
