using System.Net;
using System.Net.Http.Headers;
using System.Net.Security;
using System.Net.WebSockets;
using System.Runtime.InteropServices;
using System.Security;
using System.Security.Cryptography;
using System.Text;
using Contoso.Shop.Settings;

namespace Contoso.Shop.Partners;

public sealed class PartnerGuard(PaymentOptions payment, JwtOptions jwt, IConfiguration configuration)
{
    public bool Webhook(string webhookSecret) => webhookSecret.Equals(payment.WebhookSecret, StringComparison.Ordinal); // expect SG3001

    public bool WebhookBytes(byte[] presented) => presented.SequenceEqual(Encoding.UTF8.GetBytes(payment.WebhookSecret)); // expect SG3001

    public bool WebhookWell(byte[] presented) => CryptographicOperations.FixedTimeEquals(presented, Encoding.UTF8.GetBytes(payment.WebhookSecret)); // clean

    public bool Token(string csrfToken, string? cookieToken) => string.CompareOrdinal(csrfToken, cookieToken) == 0; // expect SG3001

    public bool IsMissing() => payment.WebhookSecret == "" || jwt.SigningKey == string.Empty || jwt.SigningKey is null; // clean

    public bool IsHeader(string name) => name == payment.ApiKeyHeader || name.Equals("Authorization", StringComparison.OrdinalIgnoreCase); // clean

    public bool IsType(string tokenType) => tokenType == jwt.TokenType; // clean

    public bool IsFirst(string partitionKey, string sortKey) => partitionKey == sortKey; // clean

    public bool PasswordsMatch(string password, string confirmPassword) => password == confirmPassword; // clean

    public bool HasChanged(string passwordHash, string storedHash) => passwordHash.Length != storedHash.Length; // clean

    public bool IsAdmin(string apiKey) => apiKey.Equals("%token%"); // expect SG0007

    public bool IsAdminInList(string apiKey) => new[] { "%token%", "%token%" }.Contains(apiKey); // expect SG0007

    public bool IsKnownScheme(string scheme) => new[] { "Bearer", "ApiKey", "Basic" }.Contains(scheme); // clean

    public string Level(string accessToken)
    {
        switch (accessToken)
        {
            case "%token%": // expect SG0007
                return "admin";
            case "anonymous": // clean
            case null:
                return "guest";
            default:
                return "user";
        }
    }

    public bool Static(string password) => string.Equals("%phrase%", password, StringComparison.Ordinal); // expect SG0007
}

public static class PartnerSafe
{
    public static string Bstr(SecureString word)
    {
        var pointer = Marshal.SecureStringToBSTR(word);
        try
        {
            return Marshal.PtrToStringBSTR(pointer); // expect SG3002
        }
        finally
        {
            Marshal.ZeroFreeBSTR(pointer);
        }
    }

    public static NetworkCredential Keep(SecureString word) => new("partner", word); // clean

    public static string Name(NetworkCredential credential) => credential.UserName; // clean

    public static bool Same(SecureString one, SecureString other) => one.Length == other.Length; // clean
}

public sealed class PartnerTransport(IConfiguration configuration)
{
    public HttpClient Inline() => new(new HttpClientHandler { ServerCertificateCustomValidationCallback = delegate { return true; } }) { DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", configuration["Partners:Token"]) } }; // expect SG3003

    public HttpClient InlineQuiet() => new(new HttpClientHandler { CheckCertificateRevocationList = true }) { DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", configuration["Partners:Token"]) } }; // clean

    public HttpClient Plain() => new() { BaseAddress = new Uri("http://partners.fabrikam.com/api/"), DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", configuration["Partners:Token"]) } }; // expect SG3004

    public HttpClient Encrypted() => new() { BaseAddress = new Uri("https://partners.fabrikam.com/api/"), DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", configuration["Partners:Token"]) } }; // clean

    public HttpClient Loopback() => new() { BaseAddress = new Uri("http://127.0.0.1:5010/"), DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", configuration["Partners:Token"]) } }; // clean

    public HttpRequestMessage PlainRequest()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "http://partners.fabrikam.com/orders"); // expect SG3004
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Partners:Token"]); // or here
        return request;
    }
}
