using SecretGuard.Detection.Proofs;

namespace SecretGuard.Detection.Structured;

/// <summary>
/// Lines of base64 with headers before them, however they are written: as lines, behind <c>\n</c>, in literals that code joins, behind the
/// marks of a comment. <see cref="Bytes"/> is null where anything else stands there, such as the dots of one that was cut short.
/// </summary>
internal sealed class ArmoredText
{
    private readonly char[] base64;
    private int length;
    private bool isValid = true;

    /// <param name="body">What stands between the first line and the last.</param>
    /// <param name="quote">The quote of the literal that the first line stands in; none where it is in no literal.</param>
    public ArmoredText(ReadOnlySpan<char> body, char quote)
    {
        base64 = new char[body.Length];
        var lines = new char[body.Length];
        var count = Unescape(body, quote, lines);
        for (var start = 0; start < count && isValid;)
        {
            var end = Array.IndexOf(lines, '\n', start, count - start);
            if (end < 0) end = count;
            AddLine(lines.AsSpan(start, end - start));
            start = end + 1;
        }

        Bytes = isValid && length > 0 ? EncodedText.Decode(base64.AsSpan(0, length)) : null;
    }

    /// <summary>What it holds; null where it is not base64.</summary>
    public byte[]? Bytes { get; }

    /// <summary>Whether a header says that it is encrypted, as OpenSSL did before PKCS#8.</summary>
    public bool IsEncrypted { get; private set; }

    private void AddLine(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.StartsWith("//".AsSpan(), StringComparison.Ordinal)) line = line.Slice(2);
        line = line.TrimStart(" \t#>*'".AsSpan());
        if (line.IndexOf(':') >= 0)
        {
            // Headers stand before the text.
            isValid &= length == 0;
            IsEncrypted |= line.IndexOf("ENCRYPTED".AsSpan(), StringComparison.Ordinal) >= 0;
            return;
        }

        // OpenPGP's checksum.
        if (length > 0 && line.Length == 5 && line[0] == '=') return;
        foreach (var c in line)
        {
            if (Charset.Base64Padded.Contains(c)) base64[length++] = c;
            else isValid &= char.IsWhiteSpace(c);
        }
    }

    // Lines as the program or the reader of the file would get them; what stands between two literals is the end of one.
    private static int Unescape(ReadOnlySpan<char> body, char quote, char[] lines)
    {
        var count = 0;
        for (var i = 0; i < body.Length; i++)
        {
            var c = body[i];
            if (c == quote && quote != '\0')
            {
                var code = body.Slice(i + 1).IndexOf(quote);
                i = code < 0 ? body.Length : i + 1 + code;
                lines[count++] = '\n';
            }
            else if (c == '\\' && i + 1 < body.Length)
            {
                // Twice where a literal holds a literal.
                if (body[i + 1] is '\\' or '\r' or '\n') continue;
                c = body[++i];
                lines[count++] = c is 'n' or 'r' ? '\n' : c is 't' ? ' ' : c;
            }
            else
            {
                lines[count++] = c == '\r' ? '\n' : c;
            }
        }

        return count;
    }
}
