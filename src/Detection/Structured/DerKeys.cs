using SecretGuard.Detection.Proofs;

namespace SecretGuard.Detection.Structured;

/// <summary>
/// Private keys and PKCS#12 files as bare base64, on one line or many. The anchors are how a SEQUENCE of the lengths that keys have begins.
/// </summary>
internal sealed class DerKeys() : StructuredFormat("MII", "MIG", "MIH", "MIM", "MIA", "MHc", "MC4", "MFE", "MFM")
{
    public static readonly Rule Key = new("private-key-der", DiagnosticIds.PrivateKey, "private key");
    public static readonly Rule Pkcs12 = new("pkcs12", DiagnosticIds.PrivateKey, "PKCS#12 file with a private key");

    private const int Head = 8;
    private const int Shortest = 46;
    private const int ShortestUnknown = 100;

    public override IReadOnlyList<Rule> Rules => [Key, Pkcs12];

    public override int Read(ReadOnlySpan<char> text, int anchor, List<Finding> found)
    {
        if ((anchor > 0 && Charset.Base64.Contains(text[anchor - 1])) || anchor + Head > text.Length) return anchor;
        if (EncodedText.Decode(text.Slice(anchor, Head)) is not { } head) return anchor;
        var length = head[1] == 0x80 ? int.MaxValue : DerReader.Length(head);
        if (length < Shortest) return anchor;
        var (end, digits) = Collect(text, anchor, length);
        if (digits is null || EncodedText.Decode(digits.AsSpan()) is not { } bytes) return end;
        if (KeyMaterial.IsPkcs12(bytes)) found.Add(new Finding(Pkcs12, anchor, end - anchor, Confidence.Medium, Reason.PrivateKey));
        else if (KeyMaterial.JudgeDer(bytes) is { } sure) found.Add(new Finding(Key, anchor, end - anchor, sure, Reason.PrivateKey));
        return end;
    }

    // The base64 of so many bytes, without line ends; nothing where there is less of it, or more.
    private static (int End, char[]? Digits) Collect(ReadOnlySpan<char> text, int start, long bytes)
    {
        var count = bytes == int.MaxValue ? int.MaxValue : (bytes * 4 + 2) / 3;
        var end = start;
        var found = 0;
        for (var at = start; at < text.Length && found < count; at++)
        {
            if (Charset.Base64.Contains(text[at]))
            {
                found++;
                end = at + 1;
            }
            else if (text[at] is not ('\r' or '\n') && !(text[at] is ' ' or '\t' && text[at - 1] is '\n' or ' ' or '\t'))
            {
                break;
            }
        }

        var isWhole = count == int.MaxValue ? found >= ShortestUnknown : found == count;
        if (!isWhole || (end < text.Length && Charset.Base64.Contains(text[end]))) return (end, null);
        var digits = new char[found];
        for (int at = start, next = 0; next < found; at++)
        {
            if (Charset.Base64.Contains(text[at])) digits[next++] = text[at];
        }

        while (end < text.Length && text[end] == '=') end++;
        return (end, digits);
    }
}
