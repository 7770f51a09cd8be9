namespace SecretGuard.Detection.Structured;

/// <summary>RSA keys as <c>RSA.ToXmlString(true)</c> writes them: the private exponent is in <c>D</c>.</summary>
internal sealed class XmlKeys() : StructuredFormat("<" + Element)
{
    public static readonly Rule Rule = new("rsa-xml-private-key", DiagnosticIds.PrivateKey, "private RSA key in XML");

    private const string Element = "RSAKeyValue>";
    private const int ShortestExponent = 32;

    public override IReadOnlyList<Rule> Rules => [Rule];

    public override int Read(ReadOnlySpan<char> text, int anchor, List<Finding> found)
    {
        var start = anchor + 1 + Element.Length;
        var length = text.Slice(start).IndexOf(Element.AsSpan(), StringComparison.Ordinal);
        if (length < 0) return text.Length;
        var end = start + length;
        var content = text.Slice(start, length);
        if (!content.EndsWith("</".AsSpan(), StringComparison.Ordinal)) return end;
        var from = content.IndexOf("<D>".AsSpan(), StringComparison.Ordinal) + 3;
        var exponent = from < 3 ? -1 : content.Slice(from).IndexOf("</D>".AsSpan(), StringComparison.Ordinal);
        var key = exponent > 0 ? new ArmoredText(content.Slice(from, exponent), PrivateKeys.QuoteBefore(text, anchor)).Bytes : null;
        if (key?.Length >= ShortestExponent)
        {
            found.Add(new Finding(Rule, anchor, end + Element.Length - anchor, Confidence.High, Reason.PrivateKey));
        }

        return end + Element.Length;
    }
}
