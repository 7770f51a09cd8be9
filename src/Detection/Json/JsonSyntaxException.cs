namespace SecretGuard.Detection.Json;

/// <summary>A text that is not JSON. The message says what was expected, never what was read.</summary>
internal sealed class JsonSyntaxException(string message, int position) : Exception(message)
{
    /// <summary>Offset in UTF-16 code units.</summary>
    public int Position { get; } = position;
}
