using System.Security.Cryptography;
using System.Text;

namespace SecretGuard.Tool.Kinds;

/// <summary>A private key as OpenSSH reads it: its own container, or PEM.</summary>
internal static class SshKeyCheck
{
    private const string Container = "OPENSSH PRIVATE KEY";

    private static readonly string[] PublicStarts =
        ["ssh-", "ecdsa-", "sk-ssh-", "sk-ecdsa-", "-----BEGIN PUBLIC KEY", "---- BEGIN SSH2 PUBLIC KEY"];

    public static KindFacts Look(ReadOnlySpan<byte> value)
    {
        var text = new char[Encoding.UTF8.GetCharCount(value)];
        try
        {
            Encoding.UTF8.GetChars(value, text);
            return Loads(text) ? KindFacts.None : KindFacts.Faulty(Fault(text));
        }
        finally
        {
            Array.Clear(text);
        }
    }

    private static KindFault Fault(ReadOnlySpan<char> text)
    {
        foreach (var start in PublicStarts)
        {
            if (text.StartsWith(start))
                return new KindFault("the value is a public key", "the private one is in the file without '.pub'") { IsForm = true };
        }

        return text.StartsWith("PuTTY-User-Key-File")
            ? new KindFault("the value is a key of PuTTY's, which OpenSSH does not read", "puttygen FILE -O private-openssh -o NEW")
            : new KindFault(
                "the value is not a private key that loads",
                "give the whole file: --from-file FILE",
                "if it is something else: --kind KIND")
            {
                IsForm = !text.Contains("PRIVATE KEY-----", StringComparison.Ordinal),
            };
    }

    private static bool Loads(ReadOnlySpan<char> text)
    {
        if (PrivateKeyForm.HasPassphrase(text)) return true;
        if (!PemEncoding.TryFind(text, out var found)) return false;
        var label = text[found.Label];
        if (label is not (Container or "PRIVATE KEY")) return Imports(text, RSA.Create()) || Imports(text, ECDsa.Create());
        var key = new byte[found.DecodedDataLength];
        try
        {
            if (!Convert.TryFromBase64Chars(text[found.Base64Data], key, out _)) return false;
            if (label is Container) return PrivateKeyForm.IsContainer(key);
            return PrivateKeyForm.IsEdwards(key) || Imports(text, RSA.Create()) || Imports(text, ECDsa.Create());
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }

    private static bool Imports(ReadOnlySpan<char> text, AsymmetricAlgorithm key)
    {
        using (key)
        {
            try
            {
                key.ImportFromPem(text);
                CryptographicOperations.ZeroMemory(key.ExportPkcs8PrivateKey());
                return true;
            }
            catch (Exception failure) when (failure is ArgumentException or CryptographicException or NotSupportedException)
            {
                return false;
            }
        }
    }
}
