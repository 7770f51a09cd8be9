using System.ComponentModel.DataAnnotations;

namespace Contoso.Clinic.Settings;

public sealed class DatabaseOptions
{
    public const string SectionName = "Database"; // clean

    public string Server { get; set; } = "sql01.clinic.local";

    public string UserId { get; set; } = "clinic_app"; // clean

    public string Password { get; set; } = "%password%"; // expect SG0002 SG0003 SG0005

    public int PasswordRotationDays { get; set; } = 90; // clean

    public string PasswordSource { get; set; } = "KeyVault"; // clean
}

public sealed class LabOptions
{
    [Required(ErrorMessage = "The lab's API key is missing, set Lab:ApiKey.")] // clean
    public string ApiKey { get; set; } = string.Empty; // clean

    public string ApiKeyHeader { get; set; } = "X-Lab-ApiKey"; // clean

    public string ClientSecret { get; set; } = "%token%"; // expect SG0002 SG0003

    public string SigningSecret { get; init; } = "%hex%"; // expect SG0002 SG0004

    public Uri TokenEndpoint { get; set; } = new("https://login.lab.fabrikam.com/oauth2/token"); // clean
}

public sealed class MailOptions
{
    private string _password = "%human%"; // expect SG0002 SG0003

    public string Host { get; set; } = "smtp.clinic.fabrikam.com";

    public string User { get; set; } = "reminders@clinic.fabrikam.com";

    public string Password
    {
        get => _password;
        set => _password = value;
    }

    public string PasswordFile { get; set; } = "/run/secrets/smtp_password"; // clean
}

public sealed class TokenOptions
{
    public string Issuer { get; set; } = "https://id.clinic.fabrikam.com"; // clean

    public string Key { get; set; } = ""; // clean

    public string TokenType { get; set; } = "Bearer"; // clean

    public string SecretName { get; set; } = "clinic-token-signing-key"; // clean

    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromMinutes(30);
}

public class IntegrationOptions
{
    public IntegrationOptions()
    {
        UserName = "clinic-hl7";
        Password = "%phrase%"; // expect SG0002 SG0003
        PassPhrase = Environment.GetEnvironmentVariable("HL7_PASSPHRASE") ?? ""; // clean
        AccessToken = ""; // clean
    }

    public string UserName { get; set; }

    public string Password { get; set; }

    public string PassPhrase { get; set; }

    public string AccessToken { get; set; }
}
