namespace SecretGuard.Detection.KnownValues;

/// <summary>The ways a value may be written; what to search for, and how a hit is written.</summary>
[Flags]
internal enum KnownEncodings
{
    None = 0,

    Utf8 = 1,

    /// <summary>
    /// As .NET assemblies hold literals. Of a hit, beside <see cref="Hex"/> or base64: the bytes that are written so are UTF-16LE.
    /// </summary>
    Utf16LittleEndian = 2,

    /// <summary>
    /// Without the first byte where that is 0, which may as well be the end of the character before in the other order. Where a value
    /// would be found in both orders, which is so between ASCII characters, it is reported as little-endian.
    /// </summary>
    Utf16BigEndian = 4,

    /// <summary>Within a JSON string, as any of the usual serializers escapes it.</summary>
    JsonEscaped = 8,

    /// <summary>In HTML or XML, with named or numeric entities.</summary>
    MarkupEscaped = 16,

    /// <summary>In a URL or a posted form.</summary>
    PercentEncoded = 32,

    /// <summary>Digits all upper or all lower case, of UTF-8 and of UTF-16LE.</summary>
    Hex = 64,

    /// <summary>Of UTF-8 and of UTF-16LE, at any place within a longer encoded text.</summary>
    Base64 = 128,

    /// <summary>The same, in the alphabet of URLs.</summary>
    Base64Url = 256,

    /// <summary>Any of the escaped, hexadecimal or base64 forms as UTF-16LE text: a literal of an assembly.</summary>
    Literal = 512,

    /// <summary>What a program prints and what files of text hold.</summary>
    Text = Utf8 | JsonEscaped | MarkupEscaped | PercentEncoded | Hex | Base64 | Base64Url,

    All = Text | Utf16LittleEndian | Utf16BigEndian | Literal,
}
