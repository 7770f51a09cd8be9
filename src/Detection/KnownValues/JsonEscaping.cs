namespace SecretGuard.Detection.KnownValues;

/// <summary>How serializers write JSON strings; RFC 8259 leaves most of it to them.</summary>
/// <param name="byNumber">ASCII characters written as <c>\u</c> and four digits.</param>
/// <param name="slash">Whether a slash is written <c>\/</c>.</param>
/// <param name="beyond">Which other characters are written by number.</param>
/// <param name="upper">The case of hexadecimal digits.</param>
internal sealed class JsonEscaping(string byNumber, bool slash, Func<int, bool> beyond, bool upper) : TextEscaping
{
    // In turn: JSON.stringify and most others; Go; Newtonsoft.Json for HTML; System.Text.Json.
    private static readonly string[] Sets = ["", "<>&", "<>&'\"", "<>&'\"+`\u007F"];

    private static readonly string Everything = new([.. Enumerable.Range(0, 128).Select(c => (char)c)]);

    // Most keep all; some escape what ends a line in JavaScript; System.Text.Json, relaxed, keeps what has one unit and is printed; others
    // keep none.
    private static readonly Func<int, bool>[] Ranges =
        [_ => false, EndsLine, scalar => EndsLine(scalar) || scalar is 0x7F or >= 0x80 and <= 0xA0 or >= 0x10000, scalar => scalar >= 0x80];

    public static TextEscaping[] Dialects { get; } =
    [
        .. from set in Sets
           from slash in Choices
           from range in Ranges
           from upper in Choices
           select new JsonEscaping(set, slash, range, upper),
        new JsonEscaping(Everything, slash: false, _ => true, upper: false),
        new JsonEscaping(Everything, slash: false, _ => true, upper: true),
    ];

    private static bool[] Choices => [false, true];

    protected override bool Escape(SecretBuffer output, int scalar)
    {
        if (beyond(scalar) || (scalar < 128 && byNumber.AsSpan().IndexOf((char)scalar) >= 0))
        {
            WriteNumber(output, scalar);
            return true;
        }

        var shorthand = Shorthand(scalar);
        if (shorthand != 0)
        {
            output.Add((byte)'\\');
            output.Add((byte)shorthand);
        }
        else if (scalar < 32)
        {
            WriteNumber(output, scalar);
        }

        return shorthand != 0 || scalar < 32;
    }

    private static bool EndsLine(int scalar) => scalar is 0x85 or 0x2028 or 0x2029;

    private char Shorthand(int scalar) => scalar switch
    {
        '"' or '\\' => (char)scalar,
        '/' when slash => '/',
        '\b' => 'b',
        '\t' => 't',
        '\n' => 'n',
        '\f' => 'f',
        '\r' => 'r',
        _ => '\0',
    };

    private void WriteNumber(SecretBuffer output, int scalar)
    {
        var (first, second) = Scalars.Utf16(scalar);
        WriteUnit(output, first);
        if (second != 0) WriteUnit(output, second);
    }

    private void WriteUnit(SecretBuffer output, char unit)
    {
        output.Add("\\u");
        Digits.AddHex(output, unit, 4, upper);
    }
}
