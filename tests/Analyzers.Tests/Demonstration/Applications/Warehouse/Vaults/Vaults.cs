using Amazon.Runtime;
using Amazon.SecretsManager;
using Amazon.SecretsManager.Model;
using Azure.Core;
using Azure.Identity;
using Azure.Security.KeyVault.Secrets;
using Contoso.Warehouse.Reports;
using RabbitMQ.Client;
using Renci.SshNet;
using Stripe;

namespace Contoso.Warehouse.Vaults;

public partial class Clouds
{
    private readonly string _tenant = "%guid%"; // clean
    private readonly string _application = "%guid%"; // clean
    private string _text = "";

    public Clouds Use(string text)
    {
        _text = text;
        return this;
    }
}

public partial class Clouds
{
    public TokenCredential Open() => Make(_tenant, _application, _text); // clean

    private static ClientSecretCredential Make(string tenant, string application, string text) => new(tenant, application, text); // clean
}

public static class CloudSetup
{
    public static TokenCredential Fixed() => new Clouds().Use("%token%").Open(); // expect SG0003

    public static TokenCredential Configured() => new Clouds().Use(Environment.GetEnvironmentVariable("AZURE_SECRET") ?? "").Open(); // clean

    public static AWSCredentials Aws() => Pair(("AKIA-from-settings", Text())); // clean

    private static AWSCredentials Pair((string Id, string Text) pair) => new BasicAWSCredentials(pair.Id, pair.Text); // clean

    private static string Text() => string.Concat("%awssecret%", ""); // expect SG0003

    public static StripeClient? Payments(object source) => source switch
    {
        string { Length: > 0 } text => Client(text), // clean
        int => Client("%token%"), // expect SG0003
        _ => null,
    };

    private static StripeClient Client(string text) => new(text); // clean

    public static ConnectionFactory Bus(params string[] words) => Make(words.Length > 0 ? words : Fallback()); // clean

    private static string[] Fallback() => ["mq.contoso.local", "warehouse", "%phrase%"]; // expect SG0003

    private static ConnectionFactory Make(string[] words) => new() { HostName = words[0], UserName = words[1], Password = words[2] }; // clean

    public static SftpClient Sftp() => Sftp(Login.Create("sftp.contoso.com").With("%phrase%")); // expect SG0003

    public static SftpClient SftpConfigured(IConfiguration configuration) => Sftp(Login.Create("sftp.contoso.com").With(configuration["Sftp:Password"]!)); // clean

    private static SftpClient Sftp(Login login) => new(login.Host, login.User, login.Text); // clean
}

public sealed class Login
{
    public required string Host { get; init; }

    public string User { get; private set; } = "warehouse-export"; // clean

    public string Text { get; private set; } = "";

    public static Login Create(string host) => new() { Host = host }; // clean

    public Login With(string text)
    {
        Text = text;
        return this;
    }
}

public sealed class VaultReader(SecretClient client, IAmazonSecretsManager manager, Journal journal)
{
    public async Task PrintAsync(string name)
    {
        journal.Note(name); // clean
        journal.Dump(await ReadAsync(name));
        journal.Count((await ReadAsync(name)).Length); // clean
    }

    private async Task<string> ReadAsync(string name) => (await client.GetSecretAsync(name)).Value.Value; // clean

    public async Task TraceAsync(string name) => journal.Trace((await GetAsync(name)).SecretString ?? "");

    public async Task NameAsync(string name) => journal.Note((await GetAsync(name)).Name ?? "none"); // clean

    private Task<GetSecretValueResponse> GetAsync(string name) => manager.GetSecretValueAsync(new GetSecretValueRequest { SecretId = name }); // clean
}
