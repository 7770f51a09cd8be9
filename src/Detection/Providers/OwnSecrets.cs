namespace SecretGuard.Detection.Providers;

/// <summary>What SecretGuard itself makes.</summary>
internal static class OwnSecrets
{
    /// <summary>What every server secret starts with.</summary>
    public const string Prefix = "sgss_";

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
}
