namespace SecretGuard.Detection;

/// <summary>
/// Builds example secrets when they are needed. They have the right form and checksum but belong to nobody, and as no file holds one,
/// no scanner trips over this repository or its assemblies.
/// </summary>
internal static class Sample
{
    public static string Base62(string prefix, int length) => After(prefix, Charset.Base62, length);

    public static string After(string prefix, Charset charset, int length) => prefix + Of(charset, prefix, length);

    /// <summary>A GUID in small letters.</summary>
    public static string Guid(string seed)
    {
        var hex = Of(Charset.HexLower, seed, 32);
        return $"{hex.Substring(0, 8)}-{hex.Substring(8, 4)}-4{hex.Substring(13, 3)}-a{hex.Substring(17, 3)}-{hex.Substring(20)}";
    }

    /// <summary>Characters that look random and are the same in every run; <paramref name="seed"/> chooses which.</summary>
    public static string Of(Charset charset, string seed, int length)
    {
        var state = 0x9e3779b97f4a7c15UL ^ (ulong)length;
        foreach (var c in seed) state = (state ^ c) * 0x100000001b3;
        var characters = new char[length];
        for (var i = 0; i < length; i++)
        {
            state = state * 6364136223846793005 + 1442695040888963407;
            characters[i] = charset.Characters[(int)((state >> 33) % (ulong)charset.Characters.Length)];
        }

        return new string(characters);
    }

    /// <summary>
    /// 30 random characters and their CRC-32 in six base 62 digits, after a prefix: the form of GitHub's and npm's tokens.
    /// </summary>
    public static string WithCrc(string prefix)
    {
        var body = Of(Charset.Base62, prefix, 30);
        return prefix + body + Crc32.ToBase62(Crc32.Of(body.AsSpan()), 6);
    }

    /// <summary>A password as a person would make one up.</summary>
    public static string Password(string seed) =>
        Of(Charset.Base62, seed, 5) + "-" + Of(Charset.Digits, seed, 2) + Of(Charset.Base62, seed + "!", 6);
}
