using System.Security.Cryptography;
using System.Text;

namespace Harbor.Accounts;

public sealed class LoginChecks(IConfiguration configuration)
{
    private static readonly string[] Accepted = ["%token%", "%token%"]; // expect SG0007 SG0002 SG0003

    private static readonly Dictionary<string, string> Users = new(StringComparer.OrdinalIgnoreCase)
    {
        ["pilot"] = "%human%", // expect SG0007 SG0002 SG0003
    };

    public bool ByList(string apiKey) => Accepted.Contains(apiKey);

    public bool ByTable(string user, string password) => Users.TryGetValue(user, out var stored) && stored == password; // expect SG3001 SG0007

    public bool ByPattern(string password) => password is "%human%"; // expect SG0007

    public bool ByArms(string accessCode, string pin) => (accessCode, pin) switch
    {
        ("gate", "%shorthex%") => true, // expect SG0007
        ("", _) or (_, "") => false, // clean
        _ => false,
    };

    public bool ByCompare(string secret) => string.Compare(secret, "%phrase%", StringComparison.Ordinal) == 0; // expect SG0007

    public bool ByBytes(string token) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), "%token%"u8); // expect SG0007 SG0004

    public bool ByHeader(HttpRequest request) => request.Headers["X-Api-Key"] == "%token%"; // expect SG0007

    public bool BySpan(ReadOnlySpan<char> password) => password.SequenceEqual("%password%"); // expect SG0007

    public bool ByHash(string password) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(password))) == "%sha256%"; // clean

    public bool ByVerify(string password, string passwordHash) => BCrypt.Net.BCrypt.Verify(password, passwordHash); // clean

    public bool ByConfig(string token) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(configuration["Gate:Token"] ?? "")); // clean

    public bool ByScheme(string tokenType) => tokenType == "Bearer"; // clean

    public bool ByGrant(string grantType) => grantType is "password" or "client_credentials" or "refresh_token"; // clean

    public bool Missing(string? password) => password is null or ""; // clean

    public bool Weak(string password) => password.Length < 12 || password.All(char.IsDigit) || password.Contains("harbor"); // clean

    public bool Common(string password) => new[] { "123456", "qwerty", "letmein" }.Contains(password); // clean

    public bool IsPlaceholder(string apiKey) => apiKey == "YOUR_API_KEY"; // clean

    public bool SameAction(string key) => key == "password.reset.requested"; // clean

    public static bool operator ==(LoginChecks? left, LoginChecks? right) => ReferenceEquals(left, right);

    public static bool operator !=(LoginChecks? left, LoginChecks? right) => !ReferenceEquals(left, right);

    public override bool Equals(object? obj) => ReferenceEquals(this, obj); // clean

    public override int GetHashCode() => 0;
}
