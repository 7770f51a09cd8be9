using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Azure
{
    public class AzureKeyCredential(string key)
    {
        public string Key { get; private set; } = key;

        public void Update(string key) => Key = key;
    }

    public class AzureSasCredential(string signature)
    {
        public string Signature => signature;
    }

    public class Response<T>(T value)
    {
        public T Value => value;
    }
}

namespace Azure.Core
{
    public abstract class TokenCredential;
}

namespace Azure.Identity
{
    public class DefaultAzureCredential : Azure.Core.TokenCredential;

    public class ClientSecretCredential(string tenantId, string clientId, string clientSecret) : Azure.Core.TokenCredential
    {
        internal string All => tenantId + clientId + clientSecret;
    }

    public class UsernamePasswordCredential(string username, string password, string tenantId, string clientId) : Azure.Core.TokenCredential
    {
        internal string All => username + password + tenantId + clientId;
    }
}

namespace Azure.Security.KeyVault.Secrets
{
    public class KeyVaultSecret(string name, string value)
    {
        public string Name => name;

        public string Value => value;
    }

    public class SecretClient(Uri vaultUri, Azure.Core.TokenCredential credential)
    {
        public Uri VaultUri => vaultUri;

        public Azure.Core.TokenCredential Credential => credential;

        public virtual Azure.Response<KeyVaultSecret> GetSecret(string name, string? version = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public virtual Task<Azure.Response<KeyVaultSecret>> GetSecretAsync(string name, string? version = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}

namespace Azure.Storage
{
    public class StorageSharedKeyCredential(string accountName, string accountKey)
    {
        public string AccountName => accountName;

        internal string Key => accountKey;
    }
}

namespace Azure.Storage.Blobs
{
    public class BlobServiceClient
    {
        public BlobServiceClient(string connectionString)
        {
        }

        public BlobServiceClient(Uri serviceUri, Azure.Core.TokenCredential credential)
        {
        }

        public BlobServiceClient(Uri serviceUri, Azure.Storage.StorageSharedKeyCredential credential)
        {
        }

        public BlobServiceClient(Uri serviceUri, Azure.AzureSasCredential credential)
        {
        }

        public BlobContainerClient GetBlobContainerClient(string name) => new();
    }

    public class BlobContainerClient
    {
        public Task UploadBlobAsync(string blobName, Stream content, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }
}

namespace Azure.Messaging.ServiceBus
{
    public class ServiceBusClient(string connectionString)
    {
        internal string All => connectionString;
    }
}

namespace Amazon
{
    public class RegionEndpoint
    {
        public static readonly RegionEndpoint EUCentral1 = new();
    }
}

namespace Amazon.Runtime
{
    public abstract class AWSCredentials;

    public class BasicAWSCredentials(string accessKey, string secretKey) : AWSCredentials
    {
        internal string All => accessKey + secretKey;
    }

    public class SessionAWSCredentials(string awsAccessKeyId, string awsSecretAccessKey, string token) : AWSCredentials
    {
        internal string All => awsAccessKeyId + awsSecretAccessKey + token;
    }
}

namespace Amazon.S3
{
    public class AmazonS3Client
    {
        public AmazonS3Client(string awsAccessKeyId, string awsSecretAccessKey, Amazon.RegionEndpoint region)
        {
        }

        public AmazonS3Client(Amazon.Runtime.AWSCredentials credentials, Amazon.RegionEndpoint region)
        {
        }

        public AmazonS3Client(Amazon.RegionEndpoint region)
        {
        }
    }
}

namespace Amazon.SecretsManager.Model
{
    public class GetSecretValueRequest
    {
        public string? SecretId { get; set; }
    }

    public class GetSecretValueResponse
    {
        public string? Name { get; set; }

        public string? SecretString { get; set; }
    }
}

namespace Amazon.SecretsManager
{
    public interface IAmazonSecretsManager
    {
        Task<Model.GetSecretValueResponse> GetSecretValueAsync(Model.GetSecretValueRequest request, CancellationToken cancellationToken = default);
    }
}
