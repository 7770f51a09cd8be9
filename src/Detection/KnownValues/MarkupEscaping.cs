namespace SecretGuard.Detection.KnownValues;

/// <summary>How writers of HTML and XML escape text.</summary>
internal sealed class MarkupEscaping : TextEscaping
{
    private const string Brackets = "< &lt; > &gt; & &amp; ";

    private readonly string?[] entities = new string?[128];
    private readonly Func<int, bool> byNumber;
    private readonly Notation notation;

    /// <param name="pairs">ASCII characters and what is written for them, all parted by single blanks.</param>
    /// <param name="byNumber">Which other characters are written by number.</param>
    private MarkupEscaping(string pairs, Func<int, bool>? byNumber = null, Notation notation = Notation.Decimal)
    {
        var words = pairs.Trim(' ').Split(' ');
        for (var i = 0; i < words.Length; i += 2) entities[words[i][0]] = words[i + 1];
        this.byNumber = byNumber ?? (_ => false);
        this.notation = notation;
    }

    private enum Notation
    {
        Decimal,
        UpperHex,
        LowerHex,
    }

    public static TextEscaping[] Dialects { get; } =
    [
        // XML: text as browsers and XmlWriter write it, text of writers that keep the bracket, attributes, and SecurityElement.
        new MarkupEscaping(Brackets),
        new MarkupEscaping("< &lt; & &amp;"),
        new MarkupEscaping("& &amp; \" &quot;"),
        new MarkupEscaping(Brackets + "\" &quot;"),
        new MarkupEscaping(Brackets + "\" &quot;", IsBlank, Notation.UpperHex),
        new MarkupEscaping("< &lt; & &amp; \" &quot;"),
        new MarkupEscaping(Brackets + "\" &quot; ' &apos;"),

        // HTML: WebUtility, its copies in other languages, PHP, Python, System.Text.Encodings.Web, Mustache, Handlebars.
        new MarkupEscaping(Brackets + "\" &quot; ' &#39;"),
        new MarkupEscaping(Brackets + "\" &quot; ' &#39;", scalar => scalar is >= 160 and < 256 or >= 0x10000),
        new MarkupEscaping(Brackets + "\" &#34; ' &#39;"),
        new MarkupEscaping(Brackets + "\" &quot; ' &#039;"),
        new MarkupEscaping(Brackets + "\" &quot; ' &#x27;"),
        new MarkupEscaping(Brackets + "\" &quot; ' &#x27; + &#x2B;", scalar => scalar is < 32 or >= 127, Notation.UpperHex),
        new MarkupEscaping(Brackets + "\" &quot; ' &#39; / &#x2F; ` &#x60; = &#x3D;"),
        new MarkupEscaping(Brackets + "\" &quot; ' &#x27; ` &#x60; = &#x3D;"),
        new MarkupEscaping(Brackets + "\" &quot; ' &#x27; / &#x2F;"),

        // All by number.
        new MarkupEscaping("< &#60; > &#62; & &#38; \" &#34; ' &#39;", IsBeyondAscii),
        new MarkupEscaping("< &#x3C; > &#x3E; & &#x26; \" &#x22; ' &#x27;", IsBeyondAscii, Notation.UpperHex),
        new MarkupEscaping("< &#x3c; > &#x3e; & &#x26; \" &#x22; ' &#x27;", IsBeyondAscii, Notation.LowerHex),
    ];

    protected override bool Escape(SecretBuffer output, int scalar)
    {
        if (scalar < 128 && entities[scalar] is { } entity)
        {
            output.Add(entity);
            return true;
        }

        if (!byNumber(scalar)) return false;
        WriteNumber(output, scalar);
        return true;
    }

    private static bool IsBlank(int scalar) => scalar is '\t' or '\n' or '\r';

    private static bool IsBeyondAscii(int scalar) => scalar >= 128;

    private void WriteNumber(SecretBuffer output, int scalar)
    {
        output.Add(notation is Notation.Decimal ? "&#" : "&#x");
        if (notation is Notation.Decimal) Digits.AddDecimal(output, scalar);
        else Digits.AddHex(output, scalar, notation is Notation.UpperHex);
        output.Add((byte)';');
    }
}
