using Amazon;
using Amazon.Runtime;
using Amazon.S3;
using Azure;
using Azure.Identity;
using Azure.Storage;
using Azure.Storage.Blobs;
using Microsoft.Azure.Cosmos;
using Minio;

namespace Contoso.Clinic.Storage;

public sealed class ImageBuckets(IConfiguration configuration)
{
    private const string BucketName = "clinic-images-eu-central-1"; // clean
    private const string ObjectKey = "images/2024/{0}/{1}.dcm"; // clean
    private static readonly BasicAWSCredentials Shared = new("%awsid%", "%awssecret%"); // expect SG0001 SG0003

    public AmazonS3Client Create() => new(Shared, RegionEndpoint.EUCentral1);

    public AmazonS3Client CreateFromRole() => new(RegionEndpoint.EUCentral1); // clean

    public AmazonS3Client CreateFromSettings() => new(configuration["Aws:AccessKeyId"]!, configuration["Aws:SecretAccessKey"]!, RegionEndpoint.EUCentral1); // clean

    public AmazonS3Client CreateOld()
    {
        string accessKey = "clinic-old-user", secretKey = "%awssecret%"; // expect SG0003 SG0002 SG0001
        return new AmazonS3Client(new BasicAWSCredentials(accessKey, secretKey), RegionEndpoint.EUCentral1);
    }

    public AmazonS3Client CreateSession(string sessionToken)
    {
        var id = Environment.GetEnvironmentVariable("AWS_ACCESS_KEY_ID")!; // clean
        var secret = Environment.GetEnvironmentVariable("AWS_SECRET_ACCESS_KEY") ?? "%awssecret%"; // expect SG0003 SG0002 SG0001
        return new AmazonS3Client(new SessionAWSCredentials(id, secret, sessionToken), RegionEndpoint.EUCentral1);
    }

    public MinioClient Minio() => new MinioClient().WithEndpoint("minio.clinic.local:9000").WithCredentials("clinic", "%token%"); // expect SG0003 SG0002

    public MinioClient MinioFromSettings() =>
        new MinioClient().WithEndpoint("minio.clinic.local:9000").WithCredentials(configuration["Minio:AccessKey"]!, configuration["Minio:SecretKey"]!); // clean

    public string KeyOf(int year, string id) => string.Format(ObjectKey, year, id) + BucketName; // clean
}

public sealed class BlobStores
{
    private const string AccountName = "clinicdocuments"; // clean
    private static readonly Uri Endpoint = new("https://clinicdocuments.blob.core.windows.net"); // clean

    public static BlobServiceClient Documents() => new(Endpoint, new StorageSharedKeyCredential(AccountName, "%accountkey%")); // expect SG0003 SG0001 SG0002

    public static BlobServiceClient DocumentsByIdentity() => new(Endpoint, new DefaultAzureCredential()); // clean

    public static BlobServiceClient Scans() => new("DefaultEndpointsProtocol=https;AccountName=clinicscans;AccountKey=%accountkey%;EndpointSuffix=core.windows.net"); // expect SG0005 SG0001 SG0003

    public static BlobServiceClient ScansOnTheDesk() =>
        new("DefaultEndpointsProtocol=https;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1"); // clean

    public static BlobServiceClient Uploads() => new(Endpoint, new AzureSasCredential("%sas%")); // expect SG0003 SG0001 SG0006 SG0002

    public static BlobServiceClient UploadsFromSettings(IConfiguration configuration) => new(Endpoint, new AzureSasCredential(configuration["Uploads:Sas"]!)); // clean

    public static Uri Brochure() => new("https://clinicpublic.blob.core.windows.net/brochures/a.pdf?%sas%"); // expect SG0006 SG0001

    public static Uri Leaflet() => new("https://clinicpublic.blob.core.windows.net/leaflets/b.pdf?sv=2023-11-03&snapshot=2024-02-01"); // clean

    public static BlobServiceClient Archive(string tenant, string client) => new(Endpoint, new ClientSecretCredential(tenant, client, "%token%")); // expect SG0003 SG0002

    public static BlobServiceClient ArchiveFromVault(string tenant, string client, Func<string, string> vault) =>
        new(Endpoint, new ClientSecretCredential(tenant, client, vault("archive-client-secret"))); // clean

    public static BlobServiceClient Robot() =>
        new(Endpoint, new UsernamePasswordCredential("robot@clinic.fabrikam.com", "%human%", tenantId: "%guid%", clientId: "%guid%")); // expect SG0003 SG0002

    public static BlobServiceClient Rotating(IConfiguration configuration)
    {
        var key = configuration["Storage:Key1"]; // clean
        key ??= configuration["Storage:Key2"]; // clean
        return new BlobServiceClient(Endpoint, new StorageSharedKeyCredential(AccountName, key!)); // clean
    }
}

public static class Journals
{
    private const string Account = "https://clinic.documents.azure.com:443/";
    private const string EmulatorKey = "%emulator%"; // clean

    public static CosmosClient Open() => new(Account, "%accountkey%"); // expect SG0003 SG0001 SG0002

    public static CosmosClient OpenEmulator() => new("https://localhost:8081", EmulatorKey); // clean

    public static CosmosClient OpenFromSettings(IConfiguration configuration) => new(Account, configuration["Cosmos:Key"] ?? string.Empty); // clean

    public static PartitionKey Partition() => new("visits-2024"); // clean

    public static AzureKeyCredential Vision() => new("%shorthex%"); // expect SG0003 SG0002

    public static AzureKeyCredential VisionFromSettings(IConfiguration configuration) => new(configuration["Vision:Key"] ?? ""); // clean

    public static void Rotate(AzureKeyCredential credential) => credential.Update("%shorthex%"); // expect SG0003 SG0002

    public static void RotateFromSettings(AzureKeyCredential credential, string key) => credential.Update(key); // clean
}
