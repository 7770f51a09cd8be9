namespace SecretGuard.Detection.Json;

internal enum JsonTokenKind
{
    ObjectStart,
    ObjectEnd,
    ArrayStart,
    ArrayEnd,
    Name,
    String,
    Literal,
}

/// <summary>One token of a JSON text with its place, quotes included.</summary>
internal readonly struct JsonToken(JsonTokenKind kind, int start, int length)
{
    public JsonTokenKind Kind { get; } = kind;

    public int Start { get; } = start;

    public int Length { get; } = length;

    public int End => Start + Length;
}
