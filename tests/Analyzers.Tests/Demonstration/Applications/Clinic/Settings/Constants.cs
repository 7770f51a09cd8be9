using System.Collections.Frozen;

namespace Contoso.Clinic.Settings;

public static class ConfigKeys
{
    public const string DbPassword = "Database:Password"; // clean
    public const string JwtSecret = "Jwt:Secret"; // clean
    public const string SmtpPassword = "SMTP_PASSWORD"; // clean
    public const string LabApiKey = "Lab__ApiKey"; // clean
    public const string ConnectionString = "ConnectionStrings:Clinic"; // clean
}

public static class VaultNames
{
    public const string StorageKeySecret = "storage-account-key"; // clean
    public const string CertificatePassword = "tls-certificate-password"; // clean
    public const string VaultUri = "https://clinic-prod.vault.azure.net/"; // clean
}

public static class Headers
{
    public const string ApiKey = "X-Api-Key"; // clean
    public const string AuthToken = "X-Auth-Token"; // clean
    public const string CorrelationToken = "X-Correlation-Token"; // clean
}

public static class CacheKeys
{
    public const string Patient = "patient:{0}"; // clean
    public const string AccessTokenKey = "oauth:access_token:lab"; // clean
    public const string PasswordResetToken = "password-reset-token:"; // clean
}

public static class Messages
{
    public const string PasswordRequired = "A password is required."; // clean
    public const string PasswordTooShort = "Password must be at least {0} characters long"; // clean
    public const string InvalidToken = "The token is invalid or has expired"; // clean
    public const string SecretMissing = "Secret not configured"; // clean
}

public static class Secrets
{
    public const string PortalApiKey = "%token%"; // expect SG0008 SG0002 SG0003
    public const string ExportPassword = "%human%"; // expect SG0008 SG0002 SG0003
    public const string WebhookSecret = "%webhook%"; // expect SG0001 SG0002 SG0008
    public const string TenantId = "%guid%"; // clean
    public const string MasterKey = "%base64%"; // expect SG0008 SG0002 SG0004
}

internal static class Credentials
{
    internal const string SqlUser = "clinic_reports";
    internal const string SqlPassword = "%human%"; // expect SG0008 SG0002 SG0003 SG0005
    internal static readonly string FtpPassword = "%phrase%"; // expect SG0008 SG0002 SG0003
    internal static readonly string SshUser = "dicom"; // clean
    internal static string FaxToken => "%shorthex%"; // expect SG0002 SG0008 SG0003
    internal static string MailPassword => Environment.GetEnvironmentVariable("MAIL_PASSWORD")!; // clean
}

public static class Tenants
{
    public static readonly IReadOnlyDictionary<string, string> Passwords = new Dictionary<string, string>
    {
        ["north"] = "%password%", // expect SG0002 SG0003
        ["south"] = "%phrase%", // expect SG0002 SG0003
        ["west"] = "%human%", // expect SG0002 SG0003
    };

    public static readonly FrozenDictionary<string, string> PasswordSettings = new Dictionary<string, string>
    {
        ["north"] = "Tenants:North:Password", // clean
        ["south"] = "Tenants:South:Password", // clean
    }.ToFrozenDictionary();

    public static readonly string[] SecretNames = ["tenant-north-db", "tenant-south-db"]; // clean

    public static readonly string[] CommonPasswords = ["123456", "password", "qwerty", "letmein"]; // clean

    public static readonly Dictionary<string, string> Labels = new()
    {
        ["Password"] = "Kennwort", // clean
        ["Token"] = "Einmalcode", // clean
        ["ApiKey"] = "API-Schlüssel", // clean
    };
}
