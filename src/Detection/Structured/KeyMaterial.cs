namespace SecretGuard.Detection.Structured;

/// <summary>
/// Tells private keys by their structure: PKCS#1, PKCS#8 and its encrypted form, SEC 1, OpenSSL's DSA, OpenSSH, OpenPGP, PKCS#12.
/// </summary>
internal static class KeyMaterial
{
    private const int ShortestModulus = 64;
    private const int ShortestKey = 16;
    private const int ShortestBeginning = 48;
    private const int LongestCurve = 72;

    private static readonly byte[] OpenSsh = [.. "openssh-key-v1\0"u8];

    // 1.2.840.113549.1: RSA's PKCS standards, whose next number is 5 for passwords, 7 for messages and 12.1 for PKCS#12's own passwords.
    private static readonly byte[] Pkcs = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01];

    /// <summary>How sure it is that an armored text is a private key; null where it is none.</summary>
    public static Confidence? Judge(ArmoredText text, bool isPgp)
    {
        if (text.Bytes is not { } bytes) return null;
        if (isPgp) return !IsPgpSecret(bytes) ? null : bytes.Length > ShortestModulus ? Confidence.High : Confidence.Medium;
        if (text.IsEncrypted) return bytes.Length >= ShortestModulus ? Confidence.Medium : null;
        if (bytes.AsSpan().StartsWith(OpenSsh)) return JudgeOpenSsh(bytes);
        return JudgeDer(bytes) ?? (IsBeginning(bytes) ? Confidence.Medium : null);
    }

    // The first lines of a key, as they are left where somebody cut it: they hold the modulus, and often more.
    private static bool IsBeginning(ReadOnlySpan<byte> der)
    {
        var length = DerReader.Length(der);
        if (der.Length < ShortestBeginning || length <= der.Length || der[0] != DerReader.Sequence) return false;
        var reader = new DerReader(der.Slice(der[1] < 0x80 ? 2 : 2 + (der[1] & 0x7f)));
        return reader.TryRead(DerReader.Integer, out var version) && version.Length == 1 && version[0] <= 1
            && reader.Tag is DerReader.Sequence or DerReader.OctetString or DerReader.Integer;
    }

    /// <summary>How sure it is that DER is a private key; null where it is none. Encrypted ones are medium.</summary>
    public static Confidence? JudgeDer(ReadOnlySpan<byte> der)
    {
        var outer = new DerReader(der);
        if (!outer.TryRead(DerReader.Sequence, out var content) || !outer.IsAtEnd) return null;
        var reader = new DerReader(content);
        if (reader.Tag == DerReader.Sequence) return IsEncrypted(ref reader) ? Confidence.Medium : null;
        if (!reader.TryRead(DerReader.Integer, out var version) || version.Length != 1) return null;
        return reader.Tag switch
        {
            DerReader.Sequence => IsPkcs8(ref reader),
            DerReader.OctetString => version[0] == 1 && IsEc(ref reader),
            DerReader.Integer => IsRsaOrDsa(ref reader),
            _ => false,
        } ? Confidence.High : null;
    }

    /// <summary>Whether DER, or BER of unknown length as Windows writes it, is a PKCS#12 file.</summary>
    public static bool IsPkcs12(ReadOnlySpan<byte> bytes)
    {
        var content = bytes;
        if (bytes.Length > 2 && bytes[1] == 0x80) content = bytes.Slice(2);
        else if (!new DerReader(bytes).TryRead(DerReader.Sequence, out content)) return false;
        var reader = new DerReader(content);
        if (!reader.TryRead(DerReader.Integer, out var version) || version.Length != 1 || version[0] != 3) return false;
        if (reader.Tag != DerReader.Sequence) return false;
        var type = content.Slice(3).IndexOf(Pkcs);
        return type is > 0 and < 10 && content.Length > 3 + type + Pkcs.Length && content[3 + type + Pkcs.Length] == 7;
    }

    private static bool IsEc(ref DerReader reader) =>
        reader.TryRead(DerReader.OctetString, out var key) && key.Length is >= ShortestKey and <= LongestCurve;

    private static bool IsPkcs8(ref DerReader reader) =>
        reader.TryRead(DerReader.Sequence, out var algorithm) && new DerReader(algorithm).TryRead(DerReader.ObjectIdentifier, out _)
        && reader.TryRead(DerReader.OctetString, out var key) && key.Length >= ShortestKey;

    private static bool IsEncrypted(ref DerReader reader) =>
        reader.TryRead(DerReader.Sequence, out var algorithm) && new DerReader(algorithm).TryRead(DerReader.ObjectIdentifier, out var type)
        && type.Length > Pkcs.Length && type.StartsWith(Pkcs) && type[Pkcs.Length] is 5 or 12
        && reader.TryRead(DerReader.OctetString, out var key) && key.Length >= ShortestKey && reader.IsAtEnd;

    // RSA: n, e, d, p, q, two exponents, a coefficient. DSA: p, q, g, y, x.
    private static bool IsRsaOrDsa(ref DerReader reader)
    {
        var count = 0;
        var first = 0;
        for (; reader.TryRead(DerReader.Integer, out var number); count++)
        {
            if (count == 0) first = number.Length;
        }

        return count is 8 or 5 && first >= ShortestModulus && reader.IsAtEnd;
    }

    // Names of the cipher and of the key derivation, its options, the number of keys, then public and private keys.
    private static Confidence? JudgeOpenSsh(ReadOnlySpan<byte> bytes)
    {
        var rest = bytes.Slice(OpenSsh.Length);
        if (!TakeString(ref rest, out var cipher) || !TakeString(ref rest, out _) || !TakeString(ref rest, out _)) return null;
        if (rest.Length < 4) return null;
        rest = rest.Slice(4);
        if (!TakeString(ref rest, out _) || !TakeString(ref rest, out var key) || key.Length < ShortestKey) return null;
        return cipher.SequenceEqual("none"u8) ? Confidence.High : Confidence.Medium;
    }

    private static bool TakeString(ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> value)
    {
        value = default;
        if (rest.Length < 4) return false;
        var length = (uint)rest[0] << 24 | (uint)rest[1] << 16 | (uint)rest[2] << 8 | rest[3];
        if (length > rest.Length - 4) return false;
        value = rest.Slice(4, (int)length);
        rest = rest.Slice(4 + (int)length);
        return true;
    }

    // The first packet is a secret key (5) or subkey (7), in the old or the new form of tags.
    private static bool IsPgpSecret(byte[] bytes) =>
        bytes.Length >= ShortestBeginning && (bytes[0] & 0x80) != 0
        && ((bytes[0] & 0x40) != 0 ? bytes[0] & 0x3f : bytes[0] >> 2 & 0xf) is 5 or 7;
}
