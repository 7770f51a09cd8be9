namespace SecretGuard.Detection.Proofs;

/// <summary>The parameter <c>sig</c> of a query: an HMAC-SHA256 in base64, percent-encoded or of the alphabet for addresses.</summary>
internal static class UrlSignature
{
    private const int Digits = 43;

    /// <summary>Whether a query holds a whole signature.</summary>
    public static bool IsIn(ReadOnlySpan<char> query)
    {
        if (ValueAt(query, "sig=") is not (>= 0 and var at)) return false;
        var digits = 0;
        for (; at < query.Length && query[at] != '&'; at++)
        {
            var isEscape = query[at] == '%' && at + 2 < query.Length;
            if (query[at] == '=' || (isEscape && query.Slice(at).StartsWith("%3D".AsSpan(), StringComparison.OrdinalIgnoreCase))) break;
            if (isEscape) at += 2;
            digits++;
        }

        return digits == Digits;
    }

    /// <summary>Whether a query has a parameter; <paramref name="start"/> is its name, the equals sign and how its value begins.</summary>
    public static bool Has(ReadOnlySpan<char> query, string start) => ValueAt(query, start) >= 0;

    private static int ValueAt(ReadOnlySpan<char> query, string start)
    {
        for (var from = 0; from < query.Length;)
        {
            var found = query.Slice(from).IndexOf(start.AsSpan());
            if (found < 0) return -1;
            from += found;
            if (from == 0 || query[from - 1] is '&' or '?' or ' ') return from + start.Length;
            from += start.Length;
        }

        return -1;
    }
}
