using System.Security.Cryptography;
using System.Text;
using Contoso.Shop.Settings;

namespace Contoso.Shop.Security;

/// <summary>Encrypts single columns.</summary>
public sealed class FieldCipher
{
    private static readonly byte[] Vector = [%bytes16%]; // expect SG0012
    private static readonly byte[] Magic = [0x53, 0x48, 0x4f, 0x50, 0x00, 0x01, 0x00, 0x00, 0x0d, 0x0a, 0x1a, 0x0a, 0x53, 0x48, 0x4f, 0x50]; // clean
    private readonly byte[] _key;

    public FieldCipher(IConfiguration configuration) => _key = Convert.FromBase64String(configuration["Fields:Key"] ?? Secrets.FieldKey); // clean

    public byte[] Encrypt(byte[] data)
    {
        using var aes = Aes.Create();
        aes.Key = _key; // clean
        aes.IV = Vector;
        return [.. Magic, .. aes.EncryptCbc(data, aes.IV)];
    }

    public byte[] EncryptWell(byte[] data)
    {
        using var aes = new AesGcm(_key, 16); // clean
        var nonce = RandomNumberGenerator.GetBytes(12); // clean
        var result = new byte[data.Length];
        aes.Encrypt(nonce, data, result, new byte[16]);
        return result;
    }

    public byte[] EncryptOld(byte[] data)
    {
        using var des = TripleDES.Create();
        des.Key = "%token%"u8[..24].ToArray(); // expect SG0004
        des.GenerateIV(); // clean
        return des.EncryptCbc(data, des.IV);
    }

    public ICryptoTransform Decryptor(byte[] vector)
    {
        using var aes = Aes.Create();
        return aes.CreateDecryptor(Encoding.ASCII.GetBytes("%token%"), vector); // expect SG0004
    }

    public ICryptoTransform DecryptorFor(string tenant, byte[] vector)
    {
        using var aes = Aes.Create();
        byte[] key = new byte[] { %bytes32% }; // expect SG0004
        if (tenant.Length > 0) key = HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 32, info: Encoding.UTF8.GetBytes("shop/fields/" + tenant)); // clean
        return aes.CreateDecryptor(key, vector);
    }

    public byte[] Derived(string tenant)
    {
        var salt = Encoding.UTF8.GetBytes("contoso-shop-salt"); // expect SG0012
        return Rfc2898DeriveBytes.Pbkdf2("%phrase%", salt, 600_000, HashAlgorithmName.SHA256, 32); // expect SG0003 SG0004
    }

    public byte[] DerivedFrom(string password, byte[] salt) => Rfc2898DeriveBytes.Pbkdf2(password, salt, 600_000, HashAlgorithmName.SHA256, 32); // clean

    public byte[] Overwritten(IConfiguration configuration)
    {
        byte[] key = [%bytes32%]; // clean
        key = Convert.FromHexString(configuration["Fields:Hex"]!);
        using var cipher = new ChaCha20Poly1305(key); // clean
        RandomNumberGenerator.Fill(key);
        return key;
    }

    public byte[] Stream(byte[] data, byte[] nonce)
    {
        ReadOnlySpan<byte> key = [%bytes32%]; // expect SG0004
        using var cipher = new ChaCha20Poly1305(key);
        var result = new byte[data.Length];
        cipher.Encrypt(nonce, data, result, new byte[16]);
        return result;
    }

    public bool SelfTest()
    {
        // FIPS 197, appendix C.3: the published test vector.
        using var aes = Aes.Create();
        aes.GenerateKey(); // clean
        var expected = Convert.FromHexString("%sha256%"); // clean
        return SHA256.HashData(Magic).AsSpan().SequenceEqual(expected); // clean
    }
}

public sealed class SigningService(string secret) : IDisposable
{
    private readonly HMACSHA512 _hmac = new(Convert.FromHexString(secret)); // clean
    private readonly ECDsa _ec = ECDsa.Create();

    public string PublicKeyPem => _ec.ExportSubjectPublicKeyInfoPem(); // clean

    public string Sign(string text) => Convert.ToHexString(_hmac.ComputeHash(Encoding.UTF8.GetBytes(text)));

    public bool Matches(string text, string signature) => Sign(text) == signature; // expect SG3001

    public bool MatchesWell(string text, string signature) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Sign(text)), Encoding.ASCII.GetBytes(signature)); // clean

    public bool IsPartner(string presented) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(presented), "%token%"u8); // expect SG0007

    public void Dispose()
    {
        _hmac.Dispose();
        _ec.Dispose();
    }
}
