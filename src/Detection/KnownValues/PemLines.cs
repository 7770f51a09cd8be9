namespace SecretGuard.Detection.KnownValues;

/// <summary>Finds the lines of private keys in PEM: a key is often seen in pieces, indented or joined otherwise.</summary>
internal static class PemLines
{
    // A key's last line may be too short to say whose it is.
    private const int Shortest = 24;

    private static ReadOnlySpan<byte> Begin => "-----BEGIN "u8;

    private static ReadOnlySpan<byte> End => "-----END "u8;

    private static ReadOnlySpan<byte> Private => "PRIVATE KEY"u8;

    /// <summary>The long base64 lines of each block with a private key; those of certificates and public keys are known to all.</summary>
    /// <returns>Start and length of each.</returns>
    public static List<(int Start, int Length)> Of(ReadOnlySpan<byte> value)
    {
        var lines = new List<(int, int)>();
        if (value.IndexOf(Begin) < 0) return lines;
        var isPrivate = false;
        for (var start = 0; start < value.Length;)
        {
            var rest = value.Slice(start);
            var end = rest.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest.Slice(0, end);
            var blanks = line.Length - TrimStart(line).Length;
            var content = line.Slice(blanks, LengthWithoutBlanks(line.Slice(blanks)));
            if (content.StartsWith(Begin)) isPrivate = content.IndexOf(Private) >= 0;
            else if (content.StartsWith(End)) isPrivate = false;
            else if (isPrivate && content.Length >= Shortest && IsBase64(content)) lines.Add((start + blanks, content.Length));
            start += line.Length + 1;
        }

        return lines;
    }

    private static ReadOnlySpan<byte> TrimStart(ReadOnlySpan<byte> line)
    {
        while (line.Length > 0 && line[0] is (byte)' ' or (byte)'\t') line = line.Slice(1);
        return line;
    }

    private static int LengthWithoutBlanks(ReadOnlySpan<byte> line)
    {
        var length = line.Length;
        while (length > 0 && line[length - 1] is (byte)' ' or (byte)'\t' or (byte)'\r') length--;
        return length;
    }

    private static bool IsBase64(ReadOnlySpan<byte> line)
    {
        foreach (var b in line)
        {
            if (b != '=' && Base64Text.Alphabet.IndexOf((char)b) < 0) return false;
        }

        return true;
    }
}
