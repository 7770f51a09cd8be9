namespace SecretGuard.Detection.Structured;

/// <summary>PuTTY's key files: headers with their lines of base64, the private ones last.</summary>
internal sealed class PuttyKeys() : StructuredFormat("PuTTY-User-Key-File-")
{
    private const string PrivateLines = "Private-Lines:";
    private const int Longest = 16 * 1024;

    public override IReadOnlyList<Rule> Rules => [];

    public override int Read(ReadOnlySpan<char> text, int anchor, List<Finding> found)
    {
        var file = text.Slice(anchor, Math.Min(Longest, text.Length - anchor));
        var lines = file.IndexOf(PrivateLines.AsSpan(), StringComparison.Ordinal);
        if (lines < 0) return anchor + file.Length;
        var body = lines + PrivateLines.Length;
        while (body < file.Length && (file[body] == ' ' || char.IsDigit(file[body]))) body++;
        var length = file.Slice(body).IndexOf("Private-".AsSpan(), StringComparison.Ordinal);
        if (length < 0) return anchor + body;
        var end = anchor + body + length;
        if (new ArmoredText(file.Slice(body, length), PrivateKeys.QuoteBefore(text, anchor)).Bytes is { Length: >= 16 })
        {
            var isPlain = file.Slice(0, lines).IndexOf("Encryption: none".AsSpan(), StringComparison.Ordinal) >= 0;
            var sure = isPlain ? Confidence.High : Confidence.Medium;
            found.Add(new Finding(PrivateKeys.Rule, anchor, end - anchor, sure, Reason.PrivateKey));
        }

        return end;
    }
}
