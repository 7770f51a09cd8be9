using System.Security.Cryptography;
using System.Text;
using Contoso.Warehouse.Options;
using Microsoft.IdentityModel.Tokens;

namespace Contoso.Warehouse.Crypto;

public static class Materials
{
    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text); // clean

    public static byte[] Decode(string text) => Convert.FromBase64String(text); // clean

    public static byte[] Hex(string text) => Convert.FromHexString(text); // clean

    public static readonly byte[] Fixed = [%bytes32%]; // expect SG0004

    public static readonly byte[] Header = [0x57, 0x48, 0x53, 0x31, 0x00, 0x02, 0x00, 0x00, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x11, 0x22, 0x33]; // clean

    public static readonly byte[] Unused = [%bytes32%]; // clean
}

public sealed class KeyRing(IConfiguration configuration)
{
    private readonly Dictionary<string, byte[]> _keys = new()
    {
        ["stock"] = Materials.Decode("%base64%"), // expect SG0004
        ["orders"] = Materials.Decode(configuration["Orders:Key"] ?? ""), // clean
    };

    public byte[] this[string name] => _keys[name]; // clean

    public byte[] Find(string name) => this[name]; // clean
}

public sealed class Cipher(KeyRing ring)
{
    public byte[] Encrypt(string name, byte[] data)
    {
        using var aes = Aes.Create();
        aes.Key = ring.Find(name); // clean
        aes.GenerateIV(); // clean
        return [.. Materials.Header, .. aes.EncryptCbc(data, aes.IV)];
    }

    public byte[] Tag(byte[] data) => Tags.Of(Materials.Fixed, data); // clean

    public byte[] TagConfigured(IConfiguration configuration, byte[] data) => Tags.Of(Materials.Hex(configuration["Tags:Key"]!), data); // clean

    public byte[] Version(byte[] data) => Tags.Sum(Materials.Header, data); // clean
}

public static class Tags
{
    public static byte[] Of(byte[] material, byte[] data)
    {
        using var hmac = new HMACSHA256(material); // clean
        return hmac.ComputeHash(data);
    }

    public static byte[] Sum(byte[] header, byte[] data) => SHA256.HashData([.. header, .. data]); // clean
}

public static class Issuers
{
    public static SecurityKey Stock() => Symmetric(Materials.Bytes(Defaults.Material)); // clean

    public static SecurityKey Partner() => Symmetric(Materials.Hex(PartnerText()));

    public static SecurityKey Orders(WarehouseOptions options) => Symmetric(Materials.Bytes(options.SigningKey)); // clean

    public static byte[] Banner() => Materials.Bytes(Defaults.Greeting); // clean

    private static SecurityKey Symmetric(byte[] material) => new SymmetricSecurityKey(material); // clean

    private static string PartnerText() => First() + Second();

    private static string First() => "%sha256%"; // expect SG0004

    private static string Second() => ""; // clean

    public static AesGcm Gcm(Action<string>? notify = null)
    {
        Func<byte[]> source = () => Materials.Decode("%base64%"); // expect SG0004
        notify?.Invoke("gcm-with-16-byte-tags"); // clean
        return Make(source);
    }

    public static AesGcm GcmConfigured(IConfiguration configuration) => Make(() => Materials.Decode(configuration["Gcm:Key"]!)); // clean

    private static AesGcm Make(Func<byte[]> source) => new(source(), 16); // clean

    public static byte[] Stretch() => Stretched(Defaults.Words[1], RandomNumberGenerator.GetBytes(16)); // clean

    public static byte[] StretchedHere() => Stretched("%phrase%", RandomNumberGenerator.GetBytes(16)); // expect SG0003 SG0004

    private static byte[] Stretched(string text, byte[] salt) => Rfc2898DeriveBytes.Pbkdf2(text, salt, 600_000, HashAlgorithmName.SHA256, 32); // clean

    public static void Import(ECDsa key) => Load(key, Pem());

    private static void Load(ECDsa key, string pem) => key.ImportFromPem(pem); // clean

    private static string Pem() => "%privatekey%"; // expect SG0010 SG0004

    public static void ImportPublic(ECDsa key) => Load(key, PublicPem()); // clean

    private static string PublicPem() => "%publickey%"; // clean

    public static ICryptoTransform Old(byte[] vector) => Transform(Pieces.Joined(), vector); // clean

    private static ICryptoTransform Transform(ReadOnlySpan<byte> material, byte[] vector)
    {
        using var aes = Aes.Create();
        return aes.CreateEncryptor(material[..32].ToArray(), vector); // clean
    }
}

public static class Pieces
{
    public static ReadOnlySpan<byte> Joined() => Raw(); // clean

    private static ReadOnlySpan<byte> Raw() => "%token%"u8; // expect SG0004
}
