namespace SecretGuard.Detection.Reading.CSharp;

/// <summary>An interpolated string whose end has not come yet.</summary>
/// <param name="style">How its text is written.</param>
/// <param name="quotes">How many quotes end it.</param>
/// <param name="braces">How many braces open a hole.</param>
/// <param name="multiline">Whether it goes on at the end of a line.</param>
internal struct Interpolation(Code.TextStyle style, int quotes, int braces, bool multiline)
{
    /// <summary>How many brackets are open in the current hole.</summary>
    public int Depth { get; set; }

    public readonly Code.TextStyle Style => style;

    public readonly int Quotes => quotes;

    public readonly int Braces => braces;

    public readonly bool IsMultiline => multiline;

    public readonly bool IsRaw => quotes > 1;
}
