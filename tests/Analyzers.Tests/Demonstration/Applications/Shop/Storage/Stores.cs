using Amazon;
using Amazon.Runtime;
using Amazon.S3;
using Azure;
using Azure.Identity;
using Azure.Security.KeyVault.Secrets;
using Azure.Storage;
using Azure.Storage.Blobs;
using Renci.SshNet;

namespace Contoso.Shop.Storage;

public interface IInvoiceStore
{
    Task SaveAsync(string name, Stream content, CancellationToken token);
}

public sealed class BlobInvoices : IInvoiceStore
{
    private const string AccountName = "contososhopinvoices"; // clean
    private const string AccountKey = "%accountkey%"; // expect SG0002 SG0003
    private const string Emulator = "UseDevelopmentStorage=true"; // clean
    private readonly BlobServiceClient _client = new(new Uri($"https://{AccountName}.blob.core.windows.net/"), new StorageSharedKeyCredential(AccountName, AccountKey));

    public Task SaveAsync(string name, Stream content, CancellationToken token) => _client.GetBlobContainerClient("invoices-2025").UploadBlobAsync(name, content, token); // clean

    public static BlobServiceClient Connect(bool emulator) => new(emulator
        ? Emulator // clean
        : "DefaultEndpointsProtocol=https;AccountName=contososhop;AccountKey=%accountkey%;EndpointSuffix=core.windows.net"); // expect SG0005

    public static BlobServiceClient Managed() => new(new Uri("https://contososhop.blob.core.windows.net/"), new DefaultAzureCredential()); // clean

    public static string Download(string name) =>
        "https://contososhop.blob.core.windows.net/invoices/" + name + "?sv=2023-11-03&se=2031-01-01T00%3A00%3A00Z&sr=c&sp=r&sig=%signature%"; // expect SG0006 SG0001

    public static string Public(string name) => "https://contososhop.blob.core.windows.net/public/" + name + "?sv=2023-11-03&v=2"; // clean

    public static BlobServiceClient Shared(string address) =>
        new(new Uri(address), new AzureSasCredential("%sas%")); // expect SG0003 SG0006 SG0001
}

public sealed class Vault(SecretClient client, ILogger<Vault> logger)
{
    public async Task<string> ReadAsync(string name)
    {
        var secret = await client.GetSecretAsync(name);
        logger.LogInformation("Read {Name} from {Vault}", secret.Value.Name, client.VaultUri); // clean
        logger.LogTrace("{Name} is {Value}", name, secret.Value.Value); // expect SG2001
        return secret.Value.Value;
    }

    public static SecretClient Open() => new(
        new Uri("https://contoso-shop.vault.azure.net/"), // clean
        new ClientSecretCredential(
            "%guid%", // clean
            "%guid%", // clean
            "%token%")); // expect SG0003 SG0002

    public static SecretClient OpenWithSettings(IConfiguration configuration) => new(
        new Uri("https://contoso-shop.vault.azure.net/"),
        new ClientSecretCredential("%guid%", clientId: "%guid%", clientSecret: configuration["Azure:ClientSecret"]!)); // clean

    public static AzureKeyCredential Search { get; } = new("%token%"); // expect SG0003 SG0002

    public static AzureKeyCredential Maps { get; } = new(Environment.GetEnvironmentVariable("MAPS_KEY") ?? ""); // clean

    public static void Rotate(AzureKeyCredential credential) => credential.Update("%token%"); // expect SG0003 SG0002
}

public sealed class S3Archive
{
    private readonly Lazy<AmazonS3Client> _old = new(() => new AmazonS3Client("%awsid%", "%awssecret%", RegionEndpoint.EUCentral1)); // expect SG0001 SG0003 SG0002
    private readonly Lazy<AmazonS3Client> _new = new(() => new AmazonS3Client(RegionEndpoint.EUCentral1)); // clean

    public AmazonS3Client Client(bool old) => old ? _old.Value : _new.Value;

    public AWSCredentials Credentials(IConfiguration configuration)
    {
        (string id, string word) = (configuration["Aws:Id"]!, "%awssecret%"); // expect SG0003 SG0002
        return new BasicAWSCredentials(id, word);
    }

    public AWSCredentials CredentialsFromSettings(IConfiguration configuration)
    {
        (string id, string word) = (configuration["Aws:Id"]!, configuration["Aws:Secret"]!); // clean
        return new BasicAWSCredentials(id, word);
    }
}

public sealed class SftpExport
{
    private readonly string[] _login = ["sftp.contoso.com", "export", "%phrase%"]; // expect SG0003
    private readonly (string Host, string Folder) _target = ("sftp.contoso.com", "/outbox/daily-invoices"); // clean

    public void Run(string text)
    {
        using var client = new SftpClient(_login[0], _login[1], _login[2]);
        client.Connect();
        File.WriteAllText("/tmp/export.txt", text); // clean
        File.AppendAllText("/tmp/export.log", $"{_target.Host}{_target.Folder}"); // clean
        File.AppendAllText("/tmp/export.log", $"login with {Environment.GetEnvironmentVariable("SFTP_PASSWORD")}"); // expect SG2007
    }

    public async Task RememberAsync(string accessToken, string fileName)
    {
        await File.WriteAllTextAsync(Path.Combine(Path.GetTempPath(), fileName), accessToken); // expect SG2007
        await File.WriteAllTextAsync(Path.ChangeExtension(fileName, ".stamp"), DateTime.UtcNow.ToString("O")); // clean
        await using var writer = new StreamWriter(fileName + ".bak");
        await writer.WriteLineAsync(accessToken); // expect SG2007
        await writer.WriteLineAsync(fileName); // clean
    }
}
