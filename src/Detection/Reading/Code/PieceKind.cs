namespace SecretGuard.Detection.Reading.Code;

/// <summary>What a piece of a value is.</summary>
internal enum PieceKind : byte
{
    /// <summary>The text of a literal.</summary>
    Text,

    /// <summary>A character literal.</summary>
    Character,

    /// <summary>A number, as an element of an array of bytes.</summary>
    Number,

    /// <summary>A name, which may be that of a constant.</summary>
    Reference,

    /// <summary>Something that is known only when the program runs.</summary>
    Hole,

    /// <summary>The limit between two arguments.</summary>
    Limit,
}
