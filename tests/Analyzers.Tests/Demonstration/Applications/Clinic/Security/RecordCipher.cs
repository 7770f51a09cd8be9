using System.Security.Cryptography;
using System.Text;
using Contoso.Clinic.Settings;

namespace Contoso.Clinic.Security;

public interface ICipher
{
    byte[] Encrypt(byte[] data);
}

public sealed class RecordCipher : ICipher
{
    private static readonly byte[] Key = [%bytes32%]; // expect SG0004 SG0002

    public byte[] Encrypt(byte[] data)
    {
        using var aes = Aes.Create();
        aes.Key = Key;
        aes.GenerateIV();
        aes.Mode = CipherMode.CBC; // clean
        return aes.EncryptCbc(data, aes.IV); // clean
    }
}

public sealed class VaultCipher(IConfiguration configuration) : ICipher
{
    private const int KeySize = 256; // clean

    public byte[] Encrypt(byte[] data)
    {
        using var aes = Aes.Create();
        aes.KeySize = KeySize; // clean
        aes.Key = Convert.FromBase64String(configuration["Records:Key"] ?? throw new InvalidOperationException("Records:Key is not set")); // clean
        using var encryptor = aes.CreateEncryptor(aes.Key, aes.IV); // clean
        return encryptor.TransformFinalBlock(data, 0, data.Length);
    }
}

public sealed class LetterCipher : ICipher
{
    private const string Passphrase = "%shorthex%"; // expect SG0004 SG0002
    private const string InitVector = "clinic-letters-1"; // expect SG0012

    public byte[] Encrypt(byte[] data)
    {
        using var aes = Aes.Create();
        var key = Encoding.UTF8.GetBytes(Passphrase);
        var vector = Encoding.UTF8.GetBytes(InitVector);
        using var stream = new MemoryStream();
        using (var crypto = new CryptoStream(stream, aes.CreateEncryptor(key, vector), CryptoStreamMode.Write)) crypto.Write(data);
        return stream.ToArray();
    }
}

public sealed class ScanCipher : ICipher
{
    public byte[] Encrypt(byte[] data)
    {
        var nonce = RandomNumberGenerator.GetBytes(AesGcm.NonceByteSizes.MaxSize); // clean
        var tag = new byte[16]; // clean
        var output = new byte[data.Length];
        using var gcm = new AesGcm(Convert.FromHexString("%hex%"), tag.Length); // expect SG0004 SG0002
        gcm.Encrypt(nonce, data, output, tag);
        return [.. nonce, .. tag, .. output];
    }
}

public sealed class SessionCipher : ICipher, IDisposable
{
    private readonly byte[] _key = new byte[32]; // clean
    private readonly ChaCha20Poly1305 _cipher;

    public SessionCipher()
    {
        RandomNumberGenerator.Fill(_key); // clean
        _cipher = new ChaCha20Poly1305(_key); // clean
    }

    public byte[] Encrypt(byte[] data)
    {
        var output = new byte[data.Length];
        _cipher.Encrypt(RandomNumberGenerator.GetBytes(12), data, output, new byte[16], Encoding.UTF8.GetBytes("clinic-session-v1")); // clean
        return output;
    }

    public void Dispose() => _cipher.Dispose();
}

/// <summary>What the cash register of 2006 understands.</summary>
public static class RegisterCiphers
{
    private static readonly byte[] DesKey = Encoding.ASCII.GetBytes("%human%"[..8]); // expect SG0004 SG0002
    private static readonly byte[] Zero = new byte[8]; // expect SG0012

    public static ICryptoTransform Slips() => DES.Create().CreateEncryptor(DesKey, RandomNumberGenerator.GetBytes(8)); // clean

    public static ICryptoTransform Receipts()
    {
        var triple = TripleDES.Create();
        triple.Mode = CipherMode.ECB; // clean
        triple.Padding = PaddingMode.PKCS7; // clean
        triple.Key = new byte[] { %bytes24% }; // expect SG0004
        return triple.CreateDecryptor();
    }

    public static ICryptoTransform Cards()
    {
        using var rc2 = RC2.Create();
        rc2.Key = "%shorthex%"u8[..16].ToArray(); // expect SG0004
        return rc2.CreateEncryptor(rc2.Key, Zero);
    }

    public static ICryptoTransform Hashed()
    {
        using var md5 = MD5.Create();
        using var triple = TripleDES.Create();
        triple.Key = md5.ComputeHash(Encoding.UTF8.GetBytes("%phrase%")); // expect SG0004 SG0003
        triple.IV = RandomNumberGenerator.GetBytes(8); // clean
        return triple.CreateEncryptor();
    }

    public static ICryptoTransform Padded()
    {
        using var aes = Aes.Create();
        return aes.CreateDecryptor(Encoding.UTF8.GetBytes("%phrase%".PadRight(32, '0')), aes.IV); // expect SG0004
    }

    public static ICryptoTransform Given(byte[] key, byte[] vector)
    {
        using var aes = Aes.Create();
        return aes.CreateDecryptor(key, vector); // clean
    }

    public static SymmetricAlgorithm FromFile(string file)
    {
        var aes = Aes.Create();
        aes.Key = File.ReadAllBytes(file); // clean
        return aes;
    }

    public static SymmetricAlgorithm Central() => WithKey(Aes.Create(), Secrets.MasterKey); // clean

    public static SymmetricAlgorithm Branch() => WithKey(Aes.Create(), "%base64%"); // expect SG0004

    private static T WithKey<T>(T algorithm, string base64)
        where T : SymmetricAlgorithm
    {
        algorithm.Key = Convert.FromBase64String(base64); // clean
        return algorithm;
    }
}
