using Amazon;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.SecretsManager;
using Amazon.SecretsManager.Model;
using Minio;

namespace Harbor.Cloud;

/// <summary>Snippets from the wiki page "S3 for cargo photos".</summary>
public sealed class AwsSamples(IAmazonSecretsManager secrets)
{
    private const string SecretId = "harbor/prod/photos"; // clean
    private const string BucketKeyPrefix = "photos/incoming/"; // clean
    private const string SecretArn = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:harbor-photos"; // clean

    public AmazonS3Client Profile() => new(RegionEndpoint.EUCentral1); // clean

    public AmazonS3Client Static()
    {
        AWSCredentials credentials = new BasicAWSCredentials(
            "%awsid%", // expect SG0001 SG0003
            "%awssecret%"); // expect SG0003 SG0001
        return new AmazonS3Client(credentials, RegionEndpoint.EUCentral1);
    }

    public SessionAWSCredentials Session(string id, string secret) => new(id, secret, token: "%token%"); // expect SG0003 SG0002

    public async Task<AmazonS3Client> Managed(string id)
    {
        var response = await secrets.GetSecretValueAsync(new GetSecretValueRequest { SecretId = SecretId }); // clean
        return new AmazonS3Client(id, response.SecretString!, RegionEndpoint.EUCentral1); // clean
    }

    public MinioClient Local() => new MinioClient().WithEndpoint("minio:9000").WithCredentials("minioadmin", "changeme"); // expect SG0003

    public MinioClient Remote(IConfigurationSection s) => new MinioClient().WithEndpoint(s["Endpoint"]!).WithCredentials(s["AccessKey"]!, s["SecretKey"]!); // clean

    public string Describe() => $"secret {SecretArn} under {BucketKeyPrefix}"; // clean
}
