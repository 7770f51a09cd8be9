using System.Security.Cryptography;
using System.Text;

namespace Contoso.Shop.Partners;

public sealed class PartnerCipher(IConfiguration configuration)
{
    private const string Salt = "partner-salt-2025"; // expect SG0012
    private static readonly byte[] Nonce = [%bytes12%]; // expect SG0012
    private static readonly byte[] Label = Encoding.UTF8.GetBytes("contoso/partners/v1"); // clean

    private byte[] Key => Convert.FromBase64String(configuration["Partners:Key"] ?? throw new InvalidOperationException("Partners:Key is not set")); // clean

    public byte[] Seal(byte[] data)
    {
        using var gcm = new AesGcm(Key, 16); // clean
        var result = new byte[data.Length];
        gcm.Encrypt(Nonce, data, result, new byte[16], Label); // clean
        return result;
    }

    public byte[] SealWell(byte[] data)
    {
        using var gcm = new AesGcm(Key, 16); // clean
        var nonce = new byte[12];
        RandomNumberGenerator.Fill(nonce); // clean
        var result = new byte[data.Length];
        gcm.Encrypt(nonce, data, result, new byte[16], Label); // clean
        return result;
    }

    public byte[] Zero(byte[] data)
    {
        using var aes = Aes.Create();
        return aes.CreateEncryptor(Key, new byte[16]).TransformFinalBlock(data, 0, data.Length); // expect SG0012
    }

    public byte[] Stretch(string password) => Rfc2898DeriveBytes.Pbkdf2(password, Encoding.UTF8.GetBytes(Salt), 600_000, HashAlgorithmName.SHA512, 32); // clean

    public byte[] StretchWell(string password, byte[] salt) => Rfc2898DeriveBytes.Pbkdf2(password, salt, 600_000, HashAlgorithmName.SHA512, 32); // clean

    public byte[] Expand() => HKDF.Expand(HashAlgorithmName.SHA256, Key, 32, Label); // clean

    public byte[] Wrap(byte[] data) => HMACSHA512.HashData(Encoding.UTF8.GetBytes("%token%"), data); // expect SG0004

    public byte[] WrapBytes(byte[] data) => HMACSHA1.HashData(new byte[] { %bytes16% }, data); // expect SG0004

    public byte[] Digest(byte[] data) => SHA512.HashData([.. Label, .. data]); // clean

    public void Import(RSA rsa, ECDsa ec, string word)
    {
        rsa.ImportFromEncryptedPem(configuration["Partners:Pem"], "%phrase%"); // expect SG0003 SG0004
        rsa.ImportFromEncryptedPem(configuration["Partners:Pem"], word); // clean
        ec.ImportPkcs8PrivateKey(Convert.FromBase64String(configuration["Partners:Ec"] ?? ""), out _); // clean
    }
}
