using System.Security.Cryptography;
using System.Text;

namespace Harbor.Crypto;

public static class Envelope
{
    private const int KeyLength = 32; // clean
    private const int TagLength = 16; // clean

    private static ReadOnlySpan<byte> Master => [%bytes32%]; // expect SG0004

    private static ReadOnlySpan<byte> Magic => [0x48, 0x52, 0x42, 0x31]; // clean

    extension(string text)
    {
        public byte[] SealWith(byte[] key)
        {
            var nonce = RandomNumberGenerator.GetBytes(12); // clean
            var cipher = new byte[text.Length];
            var tag = new byte[TagLength];
            using var aes = new AesGcm(key, TagLength); // clean
            aes.Encrypt(nonce, Encoding.UTF8.GetBytes(text), cipher, tag); // clean
            return [.. Magic, .. nonce, .. tag, .. cipher];
        }

        public string Sign() => Convert.ToHexString(HMACSHA256.HashData("%token%"u8, Encoding.UTF8.GetBytes(text))); // expect SG0004

        public string Fingerprint() => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))); // clean
    }

    public static byte[] Seal(string text)
    {
        using var aes = new AesGcm(Master, TagLength);
        var cipher = new byte[text.Length];
        aes.Encrypt(RandomNumberGenerator.GetBytes(12), Encoding.UTF8.GetBytes(text), cipher, new byte[TagLength]);
        return cipher;
    }

    public static byte[] Derive(ReadOnlySpan<char> password) =>
        Rfc2898DeriveBytes.Pbkdf2(password, RandomNumberGenerator.GetBytes(16), 600_000, HashAlgorithmName.SHA512, KeyLength); // clean

    public static byte[] DeriveFixed(byte[] salt) =>
        Rfc2898DeriveBytes.Pbkdf2("%phrase%", salt, 600_000, HashAlgorithmName.SHA512, KeyLength); // expect SG0003 SG0004

    public static byte[] Expand(byte[] info)
    {
        byte[] ikm = [%bytes16%, %bytes16%]; // expect SG0003 SG0004
        return HKDF.DeriveKey(HashAlgorithmName.SHA256, ikm, KeyLength, info: info); // or here
    }

    public static byte[] Stream(byte[] data)
    {
        using var chacha = new ChaCha20Poly1305(Convert.FromHexString("%hex%")); // expect SG0004
        var cipher = new byte[data.Length];
        chacha.Encrypt(RandomNumberGenerator.GetBytes(12), data, cipher, new byte[TagLength]);
        return cipher;
    }

    public static byte[] Legacy(byte[] data)
    {
        using var aes = Aes.Create();
        aes.KeySize = 256; // clean
        aes.Key = Enumerable.Range(0, 32).Select(i => (byte)RandomNumberGenerator.GetInt32(256)).ToArray(); // clean
        aes.IV = [%bytes16%]; // expect SG0012 SG0004
        return aes.EncryptCbc(data, aes.IV);
    }

    public static string Webhook(string body)
    {
        using var hmac = new HMACSHA512();
        hmac.Key = Encoding.ASCII.GetBytes("%webhook%"); // expect SG0004 SG0001
        return Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes(body)));
    }

    public static Guid NamespaceKey { get; } = new("%guid%"); // clean
}
