using System.Security.Cryptography;
using System.Text;
using SecretGuard.Store;

namespace SecretGuard.Tool.Generating;

/// <summary>New private keys as PKCS #8 in PEM, which .NET, OpenSSL and OpenSSH read.</summary>
internal static class PrivateKeyPem
{
    private const int RsaBits = 3072;
    private const string Label = "PRIVATE KEY";

    public static SecretBytes Rsa()
    {
        using var key = RSA.Create(RsaBits);
        return Pem(key.ExportPkcs8PrivateKey());
    }

    public static SecretBytes Ec()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return Pem(key.ExportPkcs8PrivateKey());
    }

    private static SecretBytes Pem(byte[] key)
    {
        var text = PemEncoding.Write(Label, key);
        var value = new SecretBytes(text.Length);
        Encoding.ASCII.GetBytes(text, value.Span);
        CryptographicOperations.ZeroMemory(key);
        Array.Clear(text);
        return value;
    }
}
