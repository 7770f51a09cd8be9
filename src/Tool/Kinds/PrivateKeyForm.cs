using System.Buffers.Binary;
using System.Formats.Asn1;
using System.Security.Cryptography;

namespace SecretGuard.Tool.Kinds;

/// <summary>What can be said of a private key by its form alone, where the platform does not load it.</summary>
internal static class PrivateKeyForm
{
    // The cipher's name, the name of its key derivation and its options, before the number of keys.
    private const int FieldsBeforeCount = 3;

    // Ed25519 and Ed448: https://www.rfc-editor.org/rfc/rfc8410
    private static readonly string[] Edwards = ["1.3.101.112", "1.3.101.113"];

    /// <summary>Whether a PEM opens with its passphrase only, be it PKCS #8 or the old kind with headers inside.</summary>
    public static bool HasPassphrase(ReadOnlySpan<char> text) =>
        IsWhole(text, "ENCRYPTED ")
        || (text.Contains("Proc-Type: 4,ENCRYPTED", StringComparison.Ordinal)
            && (IsWhole(text, "RSA ") || IsWhole(text, "EC ") || IsWhole(text, "DSA ")));

    private static bool IsWhole(ReadOnlySpan<char> text, string sort) =>
        text.IndexOf($"-----BEGIN {sort}PRIVATE KEY-----", StringComparison.Ordinal) is >= 0 and var start
        && text[start..].Contains($"-----END {sort}PRIVATE KEY-----", StringComparison.Ordinal);

    /// <summary>Whether it is PKCS #8 with a key on an Edwards curve.</summary>
    public static bool IsEdwards(ReadOnlyMemory<byte> key)
    {
        try
        {
            var body = new AsnReader(key, AsnEncodingRules.BER).ReadSequence();
            _ = body.ReadInteger();
            var isEdwards = Edwards.Contains(body.ReadSequence().ReadObjectIdentifier());
            var inner = body.ReadOctetString();
            var length = new AsnReader(inner, AsnEncodingRules.BER).ReadOctetString().Length;
            CryptographicOperations.ZeroMemory(inner);
            return isEdwards && length is 32 or 57;
        }
        catch (AsnContentException)
        {
            return false;
        }
    }

    /// <summary>
    /// Whether it is OpenSSH's own container of one key: https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key
    /// </summary>
    public static bool IsContainer(ReadOnlySpan<byte> key)
    {
        var magic = "openssh-key-v1\0"u8;
        if (!key.StartsWith(magic)) return false;
        var rest = key[magic.Length..];
        for (var field = 0; field < FieldsBeforeCount; field++)
        {
            if (!TrySkip(ref rest)) return false;
        }

        if (rest.Length < sizeof(uint) || BinaryPrimitives.ReadUInt32BigEndian(rest) != 1) return false;
        rest = rest[sizeof(uint)..];
        return TrySkip(ref rest) && !rest.IsEmpty && TrySkip(ref rest);
    }

    private static bool TrySkip(ref ReadOnlySpan<byte> rest)
    {
        if (rest.Length < sizeof(uint)) return false;
        var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
        if (length > rest.Length - sizeof(uint)) return false;
        rest = rest[(sizeof(uint) + (int)length)..];
        return true;
    }
}
