namespace SecretGuard.Detection.Structured;

/// <summary>
/// Private keys in PEM (RFC 7468) and OpenPGP's armor (RFC 9580), as they stand in files and in code: across lines, behind escapes, in
/// joined literals. One that does not decode to a key is none: it was cut short or made up.
/// </summary>
internal sealed class PrivateKeys() : StructuredFormat(Begin)
{
    public static readonly Rule Rule = new("private-key", DiagnosticIds.PrivateKey, "private key");

    private const string Begin = "-----BEGIN ";
    private const string End = "-----END ";
    private const string Dashes = "-----";
    private const int LongestLabel = 40;

    public override IReadOnlyList<Rule> Rules => [Rule];

    public override int Read(ReadOnlySpan<char> text, int anchor, List<Finding> found)
    {
        var start = anchor + Begin.Length;
        var length = text.Slice(start, Math.Min(LongestLabel, text.Length - start)).IndexOf(Dashes.AsSpan(), StringComparison.Ordinal);
        if (length < 0) return start;
        var label = text.Slice(start, length);
        var body = start + length + Dashes.Length;
        if (!IsPrivate(label)) return body;

        // The next dashes are the end's, or there is no end: the dashes of whatever follows are read as its own.
        var bodyLength = text.Slice(body).IndexOf(Dashes.AsSpan(), StringComparison.Ordinal);
        if (bodyLength < 0) return text.Length;
        var rest = text.Slice(body + bodyLength);
        var end = End.Length + label.Length + Dashes.Length;
        if (rest.Length < end || !rest.Slice(End.Length).StartsWith(label, StringComparison.Ordinal)) return body + bodyLength;
        var key = new ArmoredText(text.Slice(body, bodyLength), QuoteBefore(text, anchor));
        var stop = body + bodyLength + end;
        if (KeyMaterial.Judge(key, label.EndsWith("BLOCK".AsSpan(), StringComparison.Ordinal)) is { } sure)
        {
            found.Add(new Finding(Rule, anchor, stop - anchor, sure, Reason.PrivateKey));
        }

        return stop;
    }

    /// <summary>The quote that a text stands behind; none where it does not.</summary>
    public static char QuoteBefore(ReadOnlySpan<char> text, int at) => at > 0 && text[at - 1] is '"' or '\'' ? text[at - 1] : '\0';

    private static bool IsPrivate(ReadOnlySpan<char> label) =>
        label.EndsWith("PRIVATE KEY".AsSpan(), StringComparison.Ordinal) || label.SequenceEqual("PGP PRIVATE KEY BLOCK".AsSpan());
}
