namespace SecretGuard.Detection.KnownValues;

/// <summary>How bytes are written in URLs and posted forms.</summary>
/// <param name="kept">Characters other than ASCII letters and digits that stand for themselves.</param>
/// <param name="plus">Whether a blank is written <c>+</c>.</param>
/// <param name="upper">The case of hexadecimal digits.</param>
internal sealed class PercentEncoding(string kept, bool plus, bool upper)
{
    private static readonly (string Kept, bool Plus)[] Sets =
    [
        ("-_.~", false),                      // RFC 3986 unreserved: Uri.EscapeDataString
        ("-_.~!*'()", false),                 // encodeURIComponent
        ("-_.~/", false),                     // Python's quote, paths
        ("-_.~!*'();:@&=+$,/?#", false),      // encodeURI
        ("-_.~!$&'()*+,;=", false),           // RFC 3986 sub-delims: user names and path segments
        ("-_.~!$()*,;@", false),              // UrlEncoder
        ("-_.!*()", true),                    // WebUtility.UrlEncode
        ("-_.*", true),                       // URLSearchParams, Java
        ("-_.", true),                        // PHP
        ("-_.~", true),                       // Python, Go
    ];

    public static PercentEncoding[] Dialects { get; } =
        [.. from set in Sets from upper in new[] { true, false } select new PercentEncoding(set.Kept, set.Plus, upper)];

    public void Write(SecretBuffer output, ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            if (IsKept((char)b))
            {
                output.Add(b);
            }
            else if (plus && b == ' ')
            {
                output.Add((byte)'+');
            }
            else
            {
                output.Add((byte)'%');
                Digits.AddHex(output, b, 2, upper);
            }
        }
    }

    private bool IsKept(char c) => c is >= '0' and <= '9' or >= 'A' and <= 'Z' or >= 'a' and <= 'z' || kept.AsSpan().IndexOf(c) >= 0;
}
