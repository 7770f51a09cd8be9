using System.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Contoso.Clinic.Settings;

namespace Contoso.Clinic.Security;

public sealed class Certificates(IConfiguration configuration)
{
    private const string Thumbprint = "%sha1%"; // clean
    private const string PublicKey = "%publickey%"; // clean
    private const string PfxPath = "certs/clinic.pfx"; // clean
    private static readonly string PfxPassword = "%human%"; // expect SG0003 SG0002

    public X509Certificate2 Server() => new(PfxPath, PfxPassword, X509KeyStorageFlags.MachineKeySet);

    public X509Certificate2 ServerFromSettings() => X509CertificateLoader.LoadPkcs12FromFile(PfxPath, configuration["Tls:Password"]); // clean

    public X509Certificate2 Client(byte[] pfx) => X509CertificateLoader.LoadPkcs12(pfx, "%phrase%"); // expect SG0003 SG0002

    public X509Certificate2 Unprotected(byte[] pfx) => X509CertificateLoader.LoadPkcs12(pfx, null); // clean

    public X509Certificate2 Empty(byte[] pfx) => new(pfx, string.Empty); // clean

    public X509Certificate2Collection Chain(byte[] pfx)
    {
        var collection = new X509Certificate2Collection();
        collection.Import(pfx, "%human%", X509KeyStorageFlags.EphemeralKeySet); // expect SG0003 SG0002
        return collection;
    }

    public byte[] Export(X509Certificate2 certificate) => certificate.Export(X509ContentType.Pfx, "%human%"); // expect SG0003 SG0002

    public byte[] ExportFor(X509Certificate2 certificate, SecureString password) => certificate.Export(X509ContentType.Pfx, password); // clean

    public X509Certificate2? Find(X509Store store) =>
        store.Certificates.Find(X509FindType.FindByThumbprint, Thumbprint, validOnly: true).FirstOrDefault(); // clean

    public RSA Locked(string pem)
    {
        var rsa = RSA.Create();
        rsa.ImportFromEncryptedPem(pem, "%phrase%"); // expect SG0003 SG0004 SG0002
        return rsa;
    }

    public RSA LockedFromSettings(string pem)
    {
        var rsa = RSA.Create();
        rsa.ImportFromEncryptedPem(pem, configuration["Tls:KeyPassword"]); // clean
        return rsa;
    }

    public RSA Partner()
    {
        var rsa = RSA.Create(2048); // clean
        rsa.ImportFromPem(PublicKey); // clean
        return rsa;
    }

    public ECDsa Device()
    {
        var ecdsa = ECDsa.Create(ECCurve.NamedCurves.nistP256); // clean
        ecdsa.ImportECPrivateKey(Convert.FromBase64String("%base64%%base64%"), out _); // expect SG0004
        return ecdsa;
    }

    public ECDsa DeviceFromFile(string file)
    {
        var ecdsa = ECDsa.Create();
        ecdsa.ImportFromPem(File.ReadAllText(file)); // clean
        return ecdsa;
    }

    public RSA Xml()
    {
        var rsa = new RSACryptoServiceProvider();
        rsa.FromXmlString("<RSAKeyValue><Modulus>%base64%</Modulus><Exponent>AQAB</Exponent><P>%base64%</P><D>%base64%</D></RSAKeyValue>"); // expect SG0004 SG0010
        return rsa;
    }

    public RSA XmlPublic()
    {
        var rsa = new RSACryptoServiceProvider();
        rsa.FromXmlString("<RSAKeyValue><Modulus>%base64%</Modulus><Exponent>AQAB</Exponent></RSAKeyValue>"); // clean
        return rsa;
    }

    public static string Legal() => Old.License; // clean

    private static class Old
    {
        public const string License = "-----BEGIN PUBLIC KEY-----"; // clean
        public const string Pem = "%privatekey%"; // expect SG0010
        public const string Footer = "-----END PUBLIC KEY-----"; // clean
    }
}

public static class CertificateExtensions
{
    public static X509Certificate2 OpenWith(this FileInfo file, string password) => new(file.FullName, password); // clean

    public static X509Certificate2 Backup() => new FileInfo("certs/backup.pfx").OpenWith("%human%"); // expect SG0003 SG0002

    public static X509Certificate2 Shared() => new FileInfo("certs/shared.pfx").OpenWith(Secrets.ExportPassword); // clean

    public static X509Certificate2 Mounted() => new FileInfo("certs/mounted.pfx").OpenWith(File.ReadAllText("/run/secrets/pfx")); // clean
}
