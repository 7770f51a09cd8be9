using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SecretGuard.Store.Sealing;

namespace SecretGuard.Store.Tests.Vectors.Making;

/// <summary>The envelope's cases; keys and nonces count up.</summary>
internal static class SealedCases
{
    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(value => (byte)value)];
    private static readonly byte[] Nonce = [.. Enumerable.Range(0x40, 24).Select(value => (byte)value)];
    private static readonly object?[] Place = ["secretguard/v1/version", "000102030405060708090a0b0c0d0e0f", "p_example", "development", "NAME", 1, "other", 0];

    public static List<SealedCase> All =>
    [
        Valid("one byte", "x", Place),
        Valid("a full step of 64", new string('a', 60), Place),
        Valid("one more, a step of 128", new string('b', 61), Place),
        Valid("a full step of 128", new string('c', 124), Place),
        Valid("one more, a step of 256", new string('d', 125), Place),
        Valid("letters of two, three and four bytes", "é値\U0001F511", ["é値\U0001F511"]),
        Valid("no fields", "no fields", []),
        Valid("an empty field is not no field", "empty", [""]),
        Valid("an absent number is an empty field", "absent", [null]),
        Valid("numbers are decimal digits", "numbers", [0, 9007199254740991, -1]),
        Invalid("the first byte of the nonce, which goes into the key", Flip(0)),
        Invalid("the last byte of the nonce, which goes into GCM", Flip(23)),
        Invalid("the first byte of the ciphertext", Flip(24)),
        Invalid("the last byte of the ciphertext", Flip(87)),
        Invalid("the first byte of the tag", Flip(88)),
        Invalid("the last byte of the tag", Flip(103)),
        Invalid("without its last byte", Right()[..^1]),
        Invalid("without its first byte", Right()[1..]),
        Invalid("with a byte more", [.. Right(), 0]),
        Invalid("a nonce and a tag, and nothing between", [.. Right()[..24], .. Right()[^16..]]),
        Invalid("shorter than nonce and tag", Right()[..39]),
        Invalid("nothing", []),
        Invalid("under another key", Seal([.. Key[1..], 0x20], Padded("x"), Bytes(Place))),
        Invalid("a field is missing", Seal(Key, Padded("x"), Bytes(Place[..^1]))),
        Invalid("a field too many", Seal(Key, Padded("x"), Bytes([.. Place, null]))),
        Invalid("two fields in each other's place", Seal(Key, Padded("x"), Bytes([.. Place[..2], Place[3], Place[2], .. Place[4..]]))),
        Invalid("the border between two fields moved", Seal(Key, Padded("x"), Bytes([.. Place[..2], "p_exampled", "evelopment", .. Place[4..]]))),
        Invalid("lengths with their highest byte first", Seal(Key, Padded("x"), BigEndian())),
        Invalid("a byte behind the fields", Seal(Key, Padded("x"), [.. Bytes(Place), 0])),
        Invalid("no associated data", Seal(Key, Padded("x"), [])),
        Invalid("AES-256-GCM under the same key with the end of the nonce", Plain()),
        Invalid("padding: the first byte behind the value", Seal(Key, With(Padded("x"), 5, 1), Bytes(Place))),
        Invalid("padding: the last byte", Seal(Key, With(Padded("x"), 63, 0x80), Bytes(Place))),
        Invalid("padding: a length beyond what is there", Seal(Key, With(Padded("x"), 0, 61), Bytes(Place))),
        Invalid("padding: a length of 2^32 - 1", Seal(Key, [0xFF, 0xFF, 0xFF, 0xFF, .. Padded("x")[4..]], Bytes(Place))),
        Invalid("padding: a length of 2^31", Seal(Key, [0, 0, 0, 0x80, .. Padded("x")[4..]], Bytes(Place))),
        Invalid("padding: a step too wide", Seal(Key, [.. Padded(new string('a', 60)), .. new byte[64]], Bytes(Place))),
        Invalid("padding: 96 bytes", Seal(Key, Padded(new string('b', 61))[..96], Bytes(Place))),
        Invalid("padding: 32 bytes", Seal(Key, Padded("x")[..32], Bytes(Place))),
        Invalid("padding: none", Seal(Key, "x"u8.ToArray(), Bytes(Place))),
    ];

    private static SealedCase Valid(string comment, string value, object?[] place) => Case(comment, Seal(Key, Padded(value), Bytes(place)), "valid", value, place);

    private static SealedCase Invalid(string comment, byte[] message) => Case(comment, message, "invalid", value: null, Place);

    private static SealedCase Case(string comment, byte[] message, string result, string? value, object?[] place) => new(
        comment,
        Convert.ToHexStringLower(Key),
        [.. place.Select(field => JsonSerializer.SerializeToElement(field))],
        Convert.ToHexStringLower(Bytes(place)),
        Convert.ToHexStringLower(message),
        result,
        value);

    private static byte[] Right() => Seal(Key, Padded("x"), Bytes(Place));

    private static byte[] Flip(int at) => With(Right(), at, (byte)(Right()[at] ^ 1));

    private static byte[] With(byte[] bytes, int at, byte value) => [.. bytes[..at], value, .. bytes[(at + 1)..]];

    private static byte[] Padded(string value)
    {
        using var padded = Padding.Pad(Encoding.UTF8.GetBytes(value));
        return padded.Span.ToArray();
    }

    private static byte[] Seal(byte[] key, byte[] padded, byte[] associatedData)
    {
        using var cipher = new Xaes256Gcm(key);
        return cipher.Seal(Nonce, padded, associatedData);
    }

    private static byte[] Plain()
    {
        using var gcm = new AesGcm(Key, Xaes256Gcm.TagSize);
        var (padded, tag) = (Padded("x"), new byte[Xaes256Gcm.TagSize]);
        gcm.Encrypt(Nonce.AsSpan(^12..), padded, padded, tag, Bytes(Place));
        return [.. Nonce, .. padded, .. tag];
    }

    private static byte[] Bytes(object?[] place) =>
        new SealedCase("", "", [.. place.Select(field => JsonSerializer.SerializeToElement(field))], "", "", "", Value: null).Place().Span.ToArray();

    private static byte[] BigEndian()
    {
        var bytes = Bytes(Place);
        for (var at = 0; at < bytes.Length;)
        {
            var length = BitConverter.ToInt32(bytes, at);
            bytes.AsSpan(at, 4).Reverse();
            at += 4 + length;
        }

        return bytes;
    }
}
