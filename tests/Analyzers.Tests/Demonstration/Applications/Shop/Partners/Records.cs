using System.Diagnostics;
using System.Runtime.Serialization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace Contoso.Shop.Partners;

public sealed record PartnerLogin(string Name, string ClientSecret); // expect SG2009

public sealed record PartnerKey { public required string Id { get; init; } public required string PrivateKey { get; init; } } // expect SG2009

public record struct PartnerSession(Guid Id, string RefreshToken, DateTime Expires); // expect SG2009

public record PartnerPage(IReadOnlyList<string> Items, string? ContinuationToken); // clean

public record PartnerBlob(string Container, string PartitionKey, string ETag); // clean

public record PartnerAccount(string Name, string PasswordHash, DateTime PasswordChanged); // clean

public sealed record PartnerLimits(int MaxTokens, bool HasPassword, TimeSpan TokenLifetime); // clean

public sealed record PartnerToken(string Name)
{
    internal string? AccessToken { get; init; } // clean

    private string _refreshToken = ""; // clean

    public PartnerToken Renew(string refreshToken) => new(this) { _refreshToken = refreshToken }; // clean

    public bool CanRenew => _refreshToken.Length > 0;
}

public sealed record PartnerSecret(string Name, string Secret) // clean
{
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Name); // clean
        return true;
    }
}

public class PartnerExport
{
    public string Name { get; set; } = "";

    [JsonProperty("client_secret")]
    public string ClientSecret { get; set; } = ""; // expect SG2010

    [Newtonsoft.Json.JsonIgnore]
    public string WebhookSecret { get; set; } = ""; // clean

    [JsonProperty("secret_expires")]
    public DateTime SecretExpires { get; set; } // clean

    public string Export() => JsonConvert.SerializeObject(this); // or here
}

public sealed class PartnerCard
{
    public string Name { get; init; } = "";

    public string TokenHint { get; init; } = "ends in 4f"; // clean

    [System.Text.Json.Serialization.JsonIgnore(Condition = JsonIgnoreCondition.Always)]
    public string AccessToken { get; init; } = ""; // clean

    public string Save() => System.Text.Json.JsonSerializer.Serialize(new { Name, TokenHint }); // clean
}

[DataContract]
public sealed class PartnerMessage
{
    [DataMember]
    public string Name { get; set; } = ""; // clean

    [DataMember]
    public string SharedSecret { get; set; } = ""; // expect SG2010

    [IgnoreDataMember]
    public string ApiKey { get; set; } = ""; // clean
}

[DebuggerDisplay("{Name} {Token,nq}")] // expect SG2010
public sealed class PartnerTrace
{
    public string Name { get; set; } = "";

    [System.Text.Json.Serialization.JsonIgnore]
    public string Token { get; set; } = ""; // or here
}

[DebuggerDisplay("{Name} {Token.Length}")] // clean
public sealed class PartnerQuietTrace
{
    public string Name { get; set; } = "";

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string Token { get; set; } = ""; // clean
}
