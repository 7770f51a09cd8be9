using System.Diagnostics;
using System.Runtime.Serialization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml.Serialization;
using Newtonsoft.Json;

namespace Harbor.Serialisation;

[DataContract]
public class PilotDto
{
    [DataMember(Name = "name")]
    public string Name { get; set; } = "";

    [DataMember(Name = "password")]
    public string Password { get; set; } = ""; // expect SG2010

    [IgnoreDataMember]
    public string Secret { get; set; } = ""; // clean

    [DataMember]
    public string TokenType { get; set; } = "Bearer"; // clean

    [DataMember]
    public string PasswordHash { get; set; } = ""; // clean
}

[DebuggerDisplay("{Name} {ApiKey}")] // expect SG2010
public class Partner
{
    public string Name { get; set; } = "";

    [System.Text.Json.Serialization.JsonIgnore]
    public string ApiKey { get; set; } = ""; // or here

    public string ToJson() => System.Text.Json.JsonSerializer.Serialize(this); // clean
}

[DebuggerDisplay("{Name}")] // clean
public class Agent
{
    public string Name { get; set; } = "";

    [JsonProperty("client_secret")]
    public string ClientSecret { get; set; } = ""; // expect SG2010

    [JsonProperty("public_key")]
    public string PublicKey { get; set; } = ""; // clean

    public static string Save(Agent agent) => JsonConvert.SerializeObject(agent); // or here
}

public class CraneSettings
{
    public int Port { get; set; }

    public string AccessToken = ""; // expect SG2010

    [XmlIgnore]
    public string Password { get; set; } = ""; // clean

    public bool HasPassword { get; set; } // clean

    public void Write(Stream stream) => new XmlSerializer(typeof(CraneSettings)).Serialize(stream, this); // or here
}

public class DockView
{
    public string Name { get; set; } = "";

    public string KeyBadgeColour { get; set; } = ""; // clean

    public string PassengerCount { get; set; } = ""; // clean

    public string Render() => System.Text.Json.JsonSerializer.Serialize(new { Name, KeyBadgeColour, PassengerCount }); // clean

    public static string Show(PilotDto pilot) => System.Text.Json.JsonSerializer.Serialize(new { pilot.Name, pilot.Secret }); // expect SG2010
}

[JsonSerializable(typeof(DockView))]
public partial class Plain;
