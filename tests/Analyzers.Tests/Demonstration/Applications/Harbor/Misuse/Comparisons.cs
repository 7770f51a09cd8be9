using System.Net;
using System.Runtime.InteropServices;
using System.Security;
using System.Security.Cryptography;
using System.Text;

namespace Harbor.Misuse;

public sealed class Comparisons(IConfiguration configuration)
{
    private readonly string _apiKey = configuration["Gate:ApiKey"]!; // clean

    public bool Check(string presented) => presented == _apiKey; // expect SG3001

    public bool CheckEquals(HttpRequest request) => string.Equals(request.Headers["X-Api-Key"], _apiKey, StringComparison.Ordinal); // expect SG3001

    public bool CheckSignature(byte[] body, byte[] signature, byte[] secret) => HMACSHA256.HashData(secret, body).SequenceEqual(signature); // expect SG3001

    public bool CheckWell(string presented) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(presented), Encoding.UTF8.GetBytes(_apiKey)); // clean

    public bool IsSet() => _apiKey != null && _apiKey.Length > 0; // clean

    public bool SameObject(Comparisons other) => ReferenceEquals(_apiKey, other._apiKey); // clean

    public bool SameKind(TokenKinds kind) => kind == TokenKinds.Refresh; // clean

    public bool SameCount(int tokens, int maxTokens) => tokens == maxTokens; // clean

    public bool Confirmed(string password, string confirmPassword) => password == confirmPassword; // clean

    public bool SamePage(string pageToken, string lastPageToken) => pageToken == lastPageToken; // clean

    public string Plain(SecureString secure)
    {
        var pointer = Marshal.SecureStringToGlobalAllocUnicode(secure);
        try
        {
            return Marshal.PtrToStringUni(pointer)!; // expect SG3002
        }
        finally
        {
            Marshal.ZeroFreeGlobalAllocUnicode(pointer); // clean
        }
    }

    public int PlainLength(SecureString secure) => secure.Length; // clean

    public string Unwrap(SecureString secure) => new NetworkCredential(string.Empty, secure).Password; // expect SG3002

    public string Name(NetworkCredential credential) => credential.UserName + "@" + credential.Domain; // clean
}

public enum TokenKinds
{
    Access, // clean
    Refresh, // clean
}

public sealed class Badge(string number, string pinHash) : IEquatable<Badge>
{
    public bool Equals(Badge? other) => other is not null && number == other.Number && pinHash == other.PinHash; // clean

    public override bool Equals(object? obj) => Equals(obj as Badge); // clean

    public override int GetHashCode() => HashCode.Combine(number, pinHash); // clean

    public string Number => number;

    public string PinHash => pinHash; // clean
}
