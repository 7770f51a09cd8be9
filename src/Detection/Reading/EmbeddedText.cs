namespace SecretGuard.Detection.Reading;

/// <summary>Tells whether a string is a text of its own.</summary>
internal static class EmbeddedText
{
    private const int Shortest = 16;

    private static readonly string[] Statements = ["CREATE ", "ALTER ", "INSERT ", "UPDATE ", "EXEC "];

    /// <summary>JSON, XML or SQL; null where it looks like none.</summary>
    public static TextKind? KindOf(ReadOnlySpan<char> value)
    {
        if (value.Length < Shortest) return null;
        var trimmed = value.TrimStart();
        if (trimmed.Length < Shortest) return null;
        if (trimmed[0] is '{' or '[') return trimmed.IndexOf('"') > 0 && trimmed.IndexOf(':') > 0 ? TextKind.Json : null;
        if (IsStatement(trimmed)) return TextKind.Sql;
        return trimmed[0] == '<' && trimmed.IndexOf('>') > 0 && (trimmed.IndexOf('=') > 0 || trimmed.IndexOf("</".AsSpan()) > 0)
            ? TextKind.Xml
            : null;
    }

    private static bool IsStatement(ReadOnlySpan<char> text)
    {
        foreach (var statement in Statements)
        {
            if (text.StartsWith(statement.AsSpan(), StringComparison.OrdinalIgnoreCase)) return text.IndexOf('\'') > 0;
        }

        return false;
    }
}
