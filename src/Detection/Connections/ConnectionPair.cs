namespace SecretGuard.Detection.Connections;

/// <summary>One <c>key=value</c> of a connection string.</summary>
/// <param name="key">What it is for.</param>
/// <param name="name">Where the key stands.</param>
/// <param name="start">Where the value starts, without its quotes.</param>
/// <param name="length">The length of the value, without its quotes.</param>
/// <param name="quote">The character that opens the value; none where it has no quotes.</param>
/// <param name="isFirst">Whether what stands before it does not belong to the same connection string.</param>
/// <param name="hasNext">Whether a separator follows.</param>
internal readonly struct ConnectionPair(
    ConnectionKey key, (int Start, int Length) name, int start, int length, char quote, bool isFirst, bool hasNext)
{
    public ConnectionKey Key { get; } = key;

    public (int Start, int Length) Name { get; } = name;

    public int Start { get; } = start;

    public int Length { get; } = length;

    public char Quote { get; } = quote;

    public bool IsFirst { get; } = isFirst;

    public bool HasNext { get; } = hasNext;

    public ReadOnlySpan<char> ValueIn(ReadOnlySpan<char> text) => text.Slice(Start, Length);
}
