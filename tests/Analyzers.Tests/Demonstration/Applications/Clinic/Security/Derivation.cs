using System.Security.Cryptography;
using System.Text;

namespace Contoso.Clinic.Security;

public static class Derivation
{
    private const int Iterations = 210_000; // clean
    private const string Password = "%phrase%"; // expect SG0003 SG0004 SG0002
    private static readonly byte[] Salt = [%bytes16%]; // expect SG0012
    private static readonly byte[] Info = "clinic/backup/v2"u8.ToArray(); // clean

    public static byte[] Backup(byte[] salt)
    {
        using var derive = new Rfc2898DeriveBytes(Password, salt, Iterations, HashAlgorithmName.SHA256);
        return derive.GetBytes(32); // clean
    }

    public static byte[] Tapes(string password) => Rfc2898DeriveBytes.Pbkdf2(password, Salt, Iterations, HashAlgorithmName.SHA512, 32);

    public static byte[] Disks(byte[] salt) => Rfc2898DeriveBytes.Pbkdf2("%human%", salt, Iterations, HashAlgorithmName.SHA512, 32); // expect SG0003 SG0004

    public static byte[] Sticks() => Rfc2898DeriveBytes.Pbkdf2(Environment.GetEnvironmentVariable("STICK_PASSWORD")!, RandomNumberGenerator.GetBytes(16), Iterations, HashAlgorithmName.SHA512, 32); // clean

    public static byte[] Floppies(byte[] salt)
    {
        var secret = new PasswordDeriveBytes("%human%", salt, "SHA1", 100); // expect SG0003 SG0004 SG0002
        return secret.GetBytes(16);
    }

    public static byte[] Cards(byte[] salt, string passPhrase)
    {
        var secret = new PasswordDeriveBytes(passPhrase, salt, "SHA256", 1000); // clean
        return secret.GetBytes(32);
    }

    public static byte[] Rooms(byte[] master) => HKDF.DeriveKey(HashAlgorithmName.SHA256, master, 32, info: Info); // clean

    public static byte[] Doors() => HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes("%token%"), 32, info: Info); // expect SG0004 SG0003
}

public static class Signatures
{
    private const string Algorithm = "HMAC-SHA256"; // clean
    private const string SignatureHeader = "X-Clinic-Signature"; // clean

    public static string Sign(string body)
    {
        using var hmac = new HMACSHA256(Encoding.UTF8.GetBytes("%token%")); // expect SG0004
        return Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes(body)));
    }

    public static string SignFor(IConfiguration configuration, string body)
    {
        using var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(configuration["Webhook:Secret"] ?? "")); // clean
        return Algorithm + " " + SignatureHeader + Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes(body))); // clean
    }

    public static byte[] Short(byte[] body) => HMACSHA1.HashData(Convert.FromHexString("%sha1%"), body); // expect SG0004

    public static byte[] Long(byte[] body)
    {
        using var hmac = new HMACSHA512 { Key = Convert.FromBase64String("%base64%") }; // expect SG0004
        return hmac.ComputeHash(body);
    }

    public static byte[] Plain(string body) => SHA256.HashData(Encoding.UTF8.GetBytes("clinic:v1:" + body)); // clean

    public static byte[] Random(byte[] body) => HMACSHA256.HashData(RandomNumberGenerator.GetBytes(32), body); // clean

    public static string Chain(string region, string service)
    {
        var start = HMACSHA256.HashData(Encoding.UTF8.GetBytes("AWS4" + "%awssecret%"), Encoding.UTF8.GetBytes("20240201")); // expect SG0004 SG0001 SG0003
        var next = HMACSHA256.HashData(start, Encoding.UTF8.GetBytes(region)); // clean
        return Convert.ToHexString(HMACSHA256.HashData(next, Encoding.UTF8.GetBytes(service + "/aws4_request"))); // clean
    }

    public static bool Known(string hash) => hash == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"; // clean

    public static string Integrity => "sha384-%token%%shorthex%"; // clean
}

public static class Rfc4231TestVectors
{
    // RFC 4231, test case 2.
    public const string TestKey = "4a656665"; // clean
    public const string TestData = "7768617420646f2079612077616e7420666f72206e6f7468696e673f"; // clean
    public const string ExpectedHmac = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"; // clean
}
