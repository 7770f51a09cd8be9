using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using System.Runtime.Serialization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Contoso.Courier.Settings;

public sealed class CarrierOptions
{
    public const string Section = "Carrier"; // clean
    public const string ApiKeyHeader = "X-Carrier-Key"; // clean
    public const string ClientSecretSetting = "Carrier:ClientSecret"; // clean

    public string Name { get; set; } = "";

    public Uri BaseAddress { get; set; } = new("https://api.carrier.example/");

    public string ClientId { get; set; } = "";

    [Required]
    public string ClientSecret { get; set; } = "";

    public string ApiKey { get; set; } = "";

    public string Password { get; set; } = "";

    public string TokenEndpoint { get; set; } = "/oauth2/token"; // clean

    public string TokenType { get; set; } = "Bearer"; // clean

    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromMinutes(20);

    public bool HasClientSecret => ClientSecret.Length > 0; // clean
}

public sealed class DepotOptions
{
    public string Code { get; set; } = "";

    public string SftpHost { get; set; } = "";

    public string SftpUser { get; set; } = "";

    public string SftpPassword { get; set; } = "";

    public string PrivateKeyPath { get; set; } = "/etc/courier/depot.key"; // clean

    public string PrivateKeyPassphrase { get; set; } = "";

    public string ConnectionString { get; set; } = "";

    public int PasswordMinLength { get; set; } = 12; // clean
}

public sealed record DepotLogin(string User, string Password); // expect SG2009

public sealed record DriverCard(string DriverId, string Pin, DateOnly ValidUntil); // expect SG2009

public readonly record struct CarrierToken(string AccessToken, DateTimeOffset ExpiresAt); // expect SG2009

public sealed record WebhookSubscription // expect SG2009
{
    public Uri? Callback { get; init; }

    public string SigningSecret { get; init; } = ""; // or here
}

public sealed record TokenDescription(string TokenType, DateTimeOffset ExpiresAt, string Scope, int TokenLength); // clean

public sealed record PasswordPolicy(int MinLength, bool RequireDigit, TimeSpan PasswordMaxAge); // clean

public sealed record PageRequest(int Size, string? ContinuationToken); // clean

public sealed record ParcelKey(string PartitionKey, string RowKey); // clean

public sealed record DepotSession(string DepotCode, string SessionToken) // clean
{
    public override string ToString() => $"session of {DepotCode}"; // clean
}

public sealed record TerminalSecret(string Serial, string UnlockCode, string Password) // clean
{
    private bool PrintMembers(System.Text.StringBuilder builder)
    {
        builder.Append("Serial = ").Append(Serial); // clean
        return true;
    }
}

public sealed record SealedPin(string DriverId) // clean
{
    private readonly string _pin = "";

    public bool HasPin => _pin.Length > 0; // clean
}

[DebuggerDisplay("{User} / {Password}")] // expect SG2010
public sealed class TerminalLogin
{
    public string User { get; set; } = "";

    public string Password { get; set; } = ""; // or here
}

[DebuggerDisplay("{User} (password set: {HasPassword})")] // clean
public sealed class GateLogin
{
    public string User { get; set; } = "";

    public string Password { get; set; } = "";

    public bool HasPassword => Password.Length > 0; // clean
}

[DebuggerDisplay("Carrier {Name}, key {ApiKey,nq}")] // expect SG2010
public sealed class CarrierProfile
{
    public string Name { get; set; } = "";

    public string ApiKey { get; set; } = ""; // or here
}

[DataContract]
public sealed class DepotExchange
{
    [DataMember]
    public string Depot { get; set; } = "";

    [DataMember]
    public string SftpPassword { get; set; } = ""; // expect SG2010

    [DataMember]
    public DateTime PasswordChangedAt { get; set; } // clean

    [IgnoreDataMember]
    public string RefreshToken { get; set; } = ""; // clean
}

public sealed class TenantFile
{
    public string Tenant { get; set; } = "";

    public string ClientSecret { get; set; } = ""; // expect SG2010 SG2007

    public string Write() => JsonSerializer.Serialize(this); // or here
}

public sealed class TenantSummary
{
    public string Tenant { get; set; } = "";

    [JsonIgnore]
    public string ClientSecret { get; set; } = ""; // clean

    public string SecretName { get; set; } = ""; // clean

    public string Write() => JsonSerializer.Serialize(this); // clean
}

public sealed class ScannerSettings
{
    public string Serial { get; set; } = "";

    [Newtonsoft.Json.JsonProperty("wifi_password")]
    public string WifiPassword { get; set; } = ""; // expect SG2010 SG2007

    [Newtonsoft.Json.JsonIgnore]
    public string AdminPassword { get; set; } = ""; // clean

    public void Save(string path) => File.WriteAllText(path, Newtonsoft.Json.JsonConvert.SerializeObject(this)); // or here
}
