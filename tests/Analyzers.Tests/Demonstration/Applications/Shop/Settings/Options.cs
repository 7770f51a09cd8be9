using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Contoso.Shop.Settings;

public sealed class PaymentOptions
{
    public string BaseUrl { get; set; } = "https://api.payments.contoso.com/v2/"; // clean

    public string ApiKey { get; set; } = "%token%"; // expect SG0002

    public string PublishableKey { get; set; } = "%publishable%"; // clean

    public string ApiKeyHeader { get; set; } = "X-Payments-Api-Key"; // clean

    public string WebhookSecret { get; init; } = string.Empty;

    public int ApiKeyLength => ApiKey.Length; // clean
}

public sealed class MailOptions
{
    public string Host { get; set; } = "smtp.contoso.com";

    public string UserName { get; set; } = "orders@contoso.com";

    [JsonIgnore]
    public string Password { get; set; } = ""; // clean

    public string PasswordResetTemplate { get; set; } = "Mail/password-reset-v3.html"; // clean

    public string PasswordFile { get; set; } = "/run/secrets/smtp_password"; // clean
}

public sealed class JwtOptions
{
    public const string Section = "Jwt";

    public string Issuer { get; set; } = "";

    public string KeyId { get; set; } = "";

    public string SigningKey { get; set; } = "";

    public string TokenEndpoint { get; set; } = "https://login.contoso.com/oauth2/v2.0/token"; // clean

    public string TokenType { get; set; } = "at+jwt"; // clean

    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromMinutes(20); // clean
}

public record ShippingOptions(string Endpoint, string AccountNumber, string ApiToken); // expect SG2009

public sealed record ReturnsOptions(string Endpoint, [property: JsonIgnore] string ApiToken)
{
    public override string ToString() => $"ReturnsOptions {{ {Endpoint} }}"; // clean
}

public readonly record struct SftpLogin(string Host, string User, string Password); // expect SG2009

public sealed record LoyaltyOptions(string Endpoint, string PartitionKey, string TokenAddress, int PasswordLength); // clean

[DebuggerDisplay("{User}:{Password}")] // expect SG2010
public sealed class FtpLogin(string user, string password)
{
    public string User => user;

    [JsonIgnore]
    public string Password => password; // or here
}

[DebuggerDisplay("{User} (password set: {HasPassword})")] // clean
public sealed class ImapLogin(string user, string password)
{
    public string User => user;

    public bool HasPassword => password.Length > 0;
}
