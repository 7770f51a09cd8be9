namespace SecretGuard.Detection.Reading.Code;

/// <summary>How the text of a literal is written.</summary>
[Flags]
internal enum TextStyle : byte
{
    /// <summary>As it reads.</summary>
    Plain = 0,

    /// <summary>With the escapes of C#.</summary>
    Backslash = 1,

    /// <summary>With quotes doubled.</summary>
    DoubledQuotes = 2,

    /// <summary>With braces doubled.</summary>
    DoubledBraces = 4,

    /// <summary>Over lines that are all indented by the same blanks.</summary>
    Indented = 8,

    /// <summary>With the escapes of JavaScript and its like: an unknown one is the character itself, and a line may be continued.</summary>
    Lenient = 16,

    /// <summary>With the escapes of F#: an unknown one stays as it is, and three digits are a character.</summary>
    Trigraphs = 32,
}
