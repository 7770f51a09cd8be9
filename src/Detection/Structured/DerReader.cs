namespace SecretGuard.Detection.Structured;

/// <summary>Walks over the elements of DER (X.690): a tag, a definite length, the content.</summary>
internal ref struct DerReader(ReadOnlySpan<byte> bytes)
{
    public const byte Integer = 0x02;
    public const byte OctetString = 0x04;
    public const byte ObjectIdentifier = 0x06;
    public const byte Sequence = 0x30;

    private ReadOnlySpan<byte> rest = bytes;

    /// <summary>The tag of the next element; 0 at the end.</summary>
    public readonly byte Tag => rest.Length > 0 ? rest[0] : (byte)0;

    public readonly bool IsAtEnd => rest.Length == 0;

    /// <summary>The length of an element with its header, by its first bytes; -1 where it says none, or too much.</summary>
    public static long Length(ReadOnlySpan<byte> start)
    {
        if (start.Length < 2) return -1;
        if (start[1] < 0x80) return 2 + start[1];
        var count = start[1] & 0x7f;
        if (count is 0 or > 3 || start.Length < 2 + count) return -1;
        var length = 0;
        for (var i = 0; i < count; i++) length = length << 8 | start[2 + i];
        return 2 + count + length;
    }

    /// <summary>The content of the next element, where it has that tag and is whole.</summary>
    public bool TryRead(byte tag, out ReadOnlySpan<byte> content)
    {
        content = default;
        var length = Length(rest);
        if (Tag != tag || length < 0 || length > rest.Length) return false;
        var header = rest[1] < 0x80 ? 2 : 2 + (rest[1] & 0x7f);
        content = rest.Slice(header, (int)length - header);
        rest = rest.Slice((int)length);
        return true;
    }
}
