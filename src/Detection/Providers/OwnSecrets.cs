namespace SecretGuard.Detection.Providers;

/// <summary>What SecretGuard itself makes.</summary>
internal static class OwnSecrets
{
    /// <summary>What every server secret starts with.</summary>
    public const string Prefix = "sgss_";

    private const string RecoveryPrefix = "sgr1-";

    // Crockford's base32: what is easily taken for something else is not in it.
    // secretguard:allow SG0002 an alphabet
    private const string Crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int RecoveryGroups = 8;
    private const int RecoveryModulus = 1021;

    private const int Body = 43;
    private const int Checksum = 6;

    public static readonly Provider Provider = new(
        "SecretGuard",
        "https://github.com/secretguard/secretguard/blob/main/docs/kinds.md",
        "https://github.com/secretguard/secretguard/blob/main/docs/kinds.md",
        new TokenFormat(
            "secretguard-server-secret",
            "SecretGuard server secret",
            Shape.AfterAnchor.Then(Charset.Base62, Body + Checksum),
            Prefix)
        {
            Check = token => Crc32.IsBase62(token.Slice(Prefix.Length, Body), token.Slice(Prefix.Length + Body)),
            Finds = [() => Prefix + WithChecksum(Sample.Of(Charset.Base62, Prefix, Body))],
            Ignores =
            [
                () => Prefix + Sample.Of(Charset.Base62, Prefix, Body + Checksum),
                () => Prefix + WithChecksum(Sample.Of(Charset.Base62, Prefix, Body)) + "x",
            ],
        },
        new TokenFormat("secretguard-recovery-code", "SecretGuard recovery code", RecoveryShape(), RecoveryPrefix)
        {
            Check = code => IsRecovery(code.Slice(RecoveryPrefix.Length)),
            Finds = [() => RecoverySample(error: 0)],
            Ignores = [() => RecoverySample(error: 1)],
        });

    /// <summary>A server secret of these characters, which are 43 of base 62: 256 bits.</summary>
    /// <param name="body">Taken from chance.</param>
    /// <param name="written">Prefix, body and checksum: 54 characters.</param>
    public static void Write(ReadOnlySpan<char> body, Span<char> written)
    {
        Prefix.AsSpan().CopyTo(written);
        body.CopyTo(written.Slice(Prefix.Length));
        Crc32.ToBase62(Crc32.Of(body), Checksum).AsSpan().CopyTo(written.Slice(Prefix.Length + Body));
    }

    private static string WithChecksum(string body) => body + Crc32.ToBase62(Crc32.Of(body.AsSpan()), Checksum);

    private static Shape RecoveryShape()
    {
        var shape = Shape.AfterAnchor;
        for (var group = 0; group < RecoveryGroups; group++) shape = shape.Then(Charset.UpperAlphanumeric, 4).Then("-");
        return shape.Then(Charset.UpperAlphanumeric, 2);
    }

    // The last two characters are the bits before them, as a number, modulo a prime.
    private static bool IsRecovery(ReadOnlySpan<char> groups)
    {
        var (rest, check, count) = (0, 0, 0);
        foreach (var c in groups)
        {
            if (c == '-') continue;
            var symbol = Crockford.IndexOf(c);
            if (symbol < 0) return false;
            if (count++ < RecoveryGroups * 4) rest = ((rest * 32) + symbol) % RecoveryModulus;
            else check = (check * 32) + symbol;
        }

        return rest == check;
    }

    private static string RecoverySample(int error)
    {
        var (text, rest) = (RecoveryPrefix, 0);
        foreach (var c in Sample.Of(Charset.HexUpper, RecoveryPrefix, RecoveryGroups * 4))
        {
            if (rest != 0 && text.Length % 5 == 4) text += "-";
            text += c;
            rest = ((rest * 32) + Crockford.IndexOf(c)) % RecoveryModulus;
        }

        rest = (rest + error) % RecoveryModulus;
        return $"{text}-{Crockford[rest / 32]}{Crockford[rest % 32]}";
    }
}
