using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Harbor.Crypto;

internal sealed class Certificates
{
    private const string PfxPath = "certs/harbor.pfx"; // clean
    private const string Thumbprint = "%sha1%"; // clean
    private const string PublicKeyPem = "%publickey%"; // clean
    private const string PublicKeyToken = "b77a5c561934e089"; // clean
    private const string Signer = "%privatekey%"; // expect SG0010

    private static string Passphrase { get; } = "%phrase%"; // expect SG0002 SG0003

    public static X509Certificate2 Load() => X509CertificateLoader.LoadPkcs12FromFile(PfxPath, Passphrase); // or here

    public static X509Certificate2 LoadPrompted(Func<string> prompt) => X509CertificateLoader.LoadPkcs12FromFile(PfxPath, prompt()); // clean

    public static X509Certificate2 LoadUnprotected() => X509CertificateLoader.LoadPkcs12FromFile(PfxPath, null); // clean

    public static byte[] Export(X509Certificate2 certificate) => certificate.Export(X509ContentType.Pfx, "%human%"); // expect SG0003

    public static byte[] ExportPublic(X509Certificate2 certificate) => certificate.Export(X509ContentType.Cert); // clean

    public static ECDsa Verifier()
    {
        var key = ECDsa.Create();
        key.ImportFromPem(PublicKeyPem); // clean
        return key;
    }

    public static ECDsa SignerKey()
    {
        var key = ECDsa.Create();
        key.ImportFromPem(Signer); // clean
        return key;
    }

    public static RSA Encrypted(string pem)
    {
        var rsa = RSA.Create(3072); // clean
        rsa.ImportFromEncryptedPem(pem, "%phrase%"); // expect SG0003 SG0004
        return rsa;
    }

    public static byte[] Wrap(RSA rsa) =>
        rsa.ExportEncryptedPkcs8PrivateKey("%password%", new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 100_000)); // expect SG0003

    public static bool Pinned(X509Certificate2 certificate) => certificate.Thumbprint.Equals(Thumbprint, StringComparison.OrdinalIgnoreCase); // clean

    public static string Name => $"Harbor, PublicKeyToken={PublicKeyToken}"; // clean
}
