using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace SecretGuard.Tool.Kinds;

/// <summary>A private key as OpenSSH reads it: its own container, or PEM.</summary>
internal static class SshKeyCheck
{
    private const string Container = "OPENSSH PRIVATE KEY";

    // The cipher's name, the name of its key derivation and its options, before the number of keys.
    private const int FieldsBeforeCount = 3;

    public static void Require(ReadOnlySpan<byte> value)
    {
        var text = Encoding.UTF8.GetString(value);
        if (Loads(text)) return;
        throw text.StartsWith("ssh-", StringComparison.Ordinal) || text.StartsWith("ecdsa-", StringComparison.Ordinal)
            ? new Failure("the value is a public key, and nothing was stored", "the private one is in the file without '.pub'")
            : new Failure("the value is not a private key that loads, and nothing was stored", "give the whole file: --from-file FILE");
    }

    private static bool Loads(string text)
    {
        if (!PemEncoding.TryFind(text, out var found)) return HasPassphrase(text);
        var label = text.AsSpan()[found.Label];
        if (label is "ENCRYPTED PRIVATE KEY") return true;
        if (label is Container) return IsContainer(Convert.FromBase64String(text[found.Base64Data]));
        return Imports(text, RSA.Create()) || Imports(text, ECDsa.Create());
    }

    // PEM of the old kind, with headers inside: it opens with its passphrase only.
    private static bool HasPassphrase(string text) =>
        text.Contains("PRIVATE KEY-----", StringComparison.Ordinal) && text.Contains("Proc-Type: 4,ENCRYPTED", StringComparison.Ordinal);

    private static bool Imports(string text, AsymmetricAlgorithm key)
    {
        using (key)
        {
            try
            {
                key.ImportFromPem(text);
                _ = key.ExportPkcs8PrivateKey();
                return true;
            }
            catch (Exception failure) when (failure is ArgumentException or CryptographicException)
            {
                return false;
            }
        }
    }

    // https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key
    private static bool IsContainer(ReadOnlySpan<byte> key)
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
