using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Harbor.Settings;

public static class WellKnown
{
    public static class Secrets
    {
        public const string Customs = "%token%"; // expect SG0008 SG0002
        public const string CustomsName = "customs"; // clean
    }

    public const string ConnectionStringName = "Berths"; // clean
    public const string ApiKeyHeader = "X-Api-Key"; // clean
    public const string TokenEndpoint = "/connect/token"; // clean
    public const string SecretPath = "secret/data/harbor"; // clean
    public const string VaultReference = "@Microsoft.KeyVault(SecretUri=https://harbor.vault.azure.net/secrets/db/)"; // clean
    public const string PasswordPlaceholder = "<your password>"; // clean
    public const string KeyVaultUrl = "https://harbor.vault.azure.net/"; // clean
    public const string AccessKeyEnvironmentVariable = "HARBOR_ACCESS_KEY"; // clean
    public const string PrimaryKeyColumn = "berth_id"; // clean
    public const string ForeignKey = "FK_Berth_Ship"; // clean
    public const string CacheKey = "berths:all:v3"; // clean
    public const string SortKey = "-arrival"; // clean
    public const string HotKey = "Ctrl+Shift+P"; // clean
    public const string PassTypeIdentifier = "pass.org.example.harbor"; // clean
    public const string SecretSantaTitle = "Secret Santa of the crane crew"; // clean
    public const string TokenSeparator = ";|;"; // clean
    public const string Compass = "NNE-12-by-north"; // clean
}

public sealed class TugOptions
{
    [DefaultValue("%human%")] // expect SG0008 SG0002
    public string Password { get; set; } = ""; // clean

    [Display(Name = "API key", Prompt = "Paste the key that you got by mail")] // clean
    [Required(ErrorMessage = "The API key is missing")] // clean
    public string? ApiKey { get; set; }

    [DataType(DataType.Password), StringLength(64, MinimumLength = 12)] // clean
    public string? NewPassword { get; set; }

    [RegularExpression("^[A-Za-z0-9_-]{43}$", ErrorMessage = "Not a token")] // clean
    public string? Token { get; set; }

    public void Dial(string number, string pin = "%shorthex%") => Number = number + (pin.Length > 0 ? "#" : ""); // expect SG0008 SG0002

    public void Reset(string token = "", string? secret = null, bool keepPassword = true) => Number = token + secret?.Length + keepPassword; // clean

    public string Number { get; private set; } = "";

    public static TugOptions Demo => new() { Password = "%phrase%", ApiKey = "your-api-key", Token = "{{token}}" }; // expect SG0002

    public static TugOptions Parse(string[] args) => new() { Password = args.ElementAtOrDefault(1) ?? "", ApiKey = "changeme" }; // clean
}

public enum TokenKind
{
    Password, // clean
    ApiKey, // clean
    ClientSecret, // clean
}
