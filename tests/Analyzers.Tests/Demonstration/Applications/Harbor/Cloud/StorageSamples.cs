using Azure;
using Azure.Identity;
using Azure.Messaging.ServiceBus;
using Azure.Storage;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Azure.Cosmos;

namespace Harbor.Cloud;

public static class StorageSamples
{
    const string StorageName = "harborfiles"; // clean
    const string EmulatorConnection = "UseDevelopmentStorage=true"; // clean
    const string ContainerSasPath = "manifests/2024"; // clean

    static readonly (string Account, string Key) Archive = ("harborarchive", "%accountkey%"); // expect SG0003 SG0002

    public static BlobServiceClient WithKey()
    {
        var accountKey = "%accountkey%"; // expect SG0003 SG0002
        return new BlobServiceClient(new Uri($"https://{StorageName}.blob.core.windows.net"), new StorageSharedKeyCredential(StorageName, accountKey)); // clean
    }

    public static BlobServiceClient WithIdentity() => new(new Uri($"https://{StorageName}.blob.core.windows.net"), new DefaultAzureCredential()); // clean

    public static BlobServiceClient Emulator() => new(EmulatorConnection); // clean

    public static BlobServiceClient FromArchive()
    {
        var (account, key) = Archive;
        return new BlobServiceClient(new Uri($"https://{account}.blob.core.windows.net"), new StorageSharedKeyCredential(account, key));
    }

    public static QueueClient Queue() =>
        new("DefaultEndpointsProtocol=https;AccountName=harborfiles;AccountKey=%accountkey%;EndpointSuffix=core.windows.net", "arrivals"); // expect SG0005 SG0001 SG0003

    public static AzureSasCredential Sas() => new("%sas%"); // expect SG0003 SG0006 SG0001

    public static AzureNamedKeyCredential Named() => new("RootManageSharedAccessKey", "%base64%"); // expect SG0003

    public static ServiceBusClient Bus(IConfiguration configuration) => new(configuration.GetConnectionString("Bus")!); // clean

    public static ServiceBusClient BusSample() =>
        new("Endpoint=sb://harbor.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey=%base64%"); // expect SG0005 SG0001 SG0003

    public static CosmosClient Cosmos() => new("https://harbor.documents.azure.com:443/", authKeyOrResourceToken: "%accountkey%"); // expect SG0003 SG0002

    public static CosmosClient CosmosEmulator() => new("https://localhost:8081", "%emulator%"); // clean

    public static PartitionKey Partition(string berth) => new(berth); // clean

    public static ClientSecretCredential Service(string tenant) =>
        new(tenant, "%guid%", clientSecret: GetSecret()); // clean

    static string GetSecret() => string.Concat("%token%"); // expect SG0003 SG0002
}
