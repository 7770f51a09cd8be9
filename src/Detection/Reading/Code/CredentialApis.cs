using SecretGuard.Detection.Naming;

namespace SecretGuard.Detection.Reading.Code;

/// <summary>
/// The parameters and properties that take a secret, by the simple name of their type or method. A reader of text knows no types: what is
/// here is named so plainly that another of the same name would take a secret too.
/// </summary>
internal static class CredentialApis
{
    private const NameKind Password = NameKind.Password;
    private const NameKind Key = NameKind.Key;
    private const NameKind Connection = NameKind.ConnectionString;

    private static readonly CredentialApi[] Parameters =
    [
        // The platform.
        new("NetworkCredential", 1, "password", Password),
        new("SqlCredential", 1, "password", Password),
        new("X509Certificate", 1, "password", Password),
        new("X509Certificate2", 1, "password", Password),
        new("LoadPkcs12", 1, "password", Password),
        new("LoadPkcs12FromFile", 1, "password", Password),
        new("LoadPkcs12Collection", 1, "password", Password),
        new("LoadPkcs12CollectionFromFile", 1, "password", Password),
        new("CreateFromEncryptedPem", 1, "password", Password),
        new("CreateFromEncryptedPemFile", 1, "password", Password),
        new("ImportFromEncryptedPem", 1, "password", Password),
        new("ImportEncryptedPkcs8PrivateKey", 0, "password", Password),
        new("Rfc2898DeriveBytes", 0, "password", Password),
        new("PasswordDeriveBytes", 0, "password", Password),
        new("Pbkdf2", 0, "password", Password),
        new("AuthenticationHeaderValue", 1, "authorization token", Key),

        // Cryptographic keys.
        new("CreateEncryptor", 0, "encryption key", Key),
        new("CreateDecryptor", 0, "encryption key", Key),
        new("SetKey", 0, "encryption key", Key),
        new("AesGcm", 0, "encryption key", Key),
        new("AesCcm", 0, "encryption key", Key),
        new("ChaCha20Poly1305", 0, "encryption key", Key),
        new("HMACMD5", 0, "hmac key", Key),
        new("HMACSHA1", 0, "hmac key", Key),
        new("HMACSHA256", 0, "hmac key", Key),
        new("HMACSHA384", 0, "hmac key", Key),
        new("HMACSHA512", 0, "hmac key", Key),
        new("SymmetricSecurityKey", 0, "signing key", Key),
        new("InMemorySymmetricSecurityKey", 0, "signing key", Key),

        // Identity and cloud.
        new("ClientSecretCredential", 2, "client secret", Key),
        new("WithClientSecret", 0, "client secret", Key),
        new("ClientCredential", 1, "client secret", Key),
        new("UsernamePasswordCredential", 1, "password", Password),
        new("AzureKeyCredential", 0, "api key", Key),
        new("AzureSasCredential", 0, "access token", Key),
        new("AzureNamedKeyCredential", 1, "access key", Key),
        new("StorageSharedKeyCredential", 1, "account key", Key),
        new("StorageCredentials", 1, "account key", Key),
        new("CosmosClient", 1, "account key", Key),
        new("BasicAWSCredentials", 1, "secret access key", Key),
        new("SessionAWSCredentials", 1, "secret access key", Key),
        new("SessionAWSCredentials", 2, "session token", Key),
        new("AmazonS3Client", 1, "secret access key", Key),
        new("AmazonSQSClient", 1, "secret access key", Key),
        new("AmazonDynamoDBClient", 1, "secret access key", Key),
        new("AmazonSimpleNotificationServiceClient", 1, "secret access key", Key),
        new("AmazonSimpleEmailServiceClient", 1, "secret access key", Key),
        new("ApiKeyCredential", 0, "api key", Key),
        new("OpenAIClient", 0, "api key", Key),
        new("OpenAIAPI", 0, "api key", Key),
        new("AddOpenAIChatCompletion", 1, "api key", Key),
        new("AddAzureOpenAIChatCompletion", 2, "api key", Key),
        new("SendGridClient", 0, "api key", Key),
        new("StripeClient", 0, "api key", Key),
        new("DiscordWebhookClient", 1, "webhook token", Key),
        new("TelegramBotClient", 0, "bot token", Key),
        new("LoginAsync", 1, "bot token", Key),

        // Servers.
        new("SetBasicAuthentication", 1, "password", Password),
        new("SetBearerToken", 0, "access token", Key),
        new("SetToken", 1, "access token", Key),
        new("HttpBasicAuthenticator", 1, "password", Password),
        new("JwtAuthenticator", 0, "access token", Key),
        new("OAuth2AuthorizationRequestHeaderAuthenticator", 0, "access token", Key),
        new("Authenticate", 1, "password", Password),
        new("AuthenticateAsync", 1, "password", Password),
        new("PasswordAuthenticationMethod", 1, "password", Password),
        new("PasswordConnectionInfo", 2, "password", Password),
        new("PrivateKeyFile", 1, "passphrase", Password),
        new("BasicAuthentication", 1, "password", Password),
        new("BasicAuthenticationCredentials", 1, "password", Password),
        new("WithCredentials", 1, "password", Password),
        new("CreateCredential", 2, "password", Password),
        new("CreatePlainCredential", 2, "password", Password),
        new("CreateMongoCRCredential", 2, "password", Password),
        new("CreateAsync", 1, "password", Password),
        new("AddPasswordAsync", 1, "password", Password),
        new("HashPassword", 1, "password", Password),
        new("UseSqlServer", 0, "connection string", Connection),
        new("UseNpgsql", 0, "connection string", Connection),
        new("UseMySql", 0, "connection string", Connection),
        new("SqlConnection", 0, "connection string", Connection),
        new("NpgsqlConnection", 0, "connection string", Connection),
        new("MySqlConnection", 0, "connection string", Connection),
    ];

    private static readonly ILookup<string, CredentialApi> Arguments = Parameters.ToLookup(api => api.Callee);

    // Nearly every call takes none, which is told without a string.
    private static readonly WordSet Callees = new(string.Join(" ", Parameters.Select(api => api.Callee)));

    private static readonly (string Owner, string Member, NameKind Role)[] Members =
    [
        ("aes", "Key", Key),
        ("AesManaged", "Key", Key),
        ("AesCryptoServiceProvider", "Key", Key),
        ("RijndaelManaged", "Key", Key),
        ("rijndael", "Key", Key),
        ("des", "Key", Key),
        ("DESCryptoServiceProvider", "Key", Key),
        ("tripleDes", "Key", Key),
        ("TripleDESCryptoServiceProvider", "Key", Key),
        ("hmac", "Key", Key),
        ("StripeConfiguration", "ApiKey", Key),
    ];

    /// <summary>The secret that a call takes at a position, from 0; null where it takes none there.</summary>
    public static CredentialApi? OfArgument(ReadOnlySpan<char> callee, int position)
    {
        if (!Callees.Contains(callee)) return null;
        foreach (var api in Arguments[callee.ToString()])
        {
            if (api.Position == position) return api;
        }

        return null;
    }

    /// <summary>What a call makes of an argument with a name.</summary>
    public static NameKind OfArgument(ReadOnlySpan<char> callee, ReadOnlySpan<char> parameter)
    {
        if (!Callees.Contains(callee)) return NameKind.Ordinary;
        foreach (var api in Arguments[callee.ToString()])
        {
            if (Words.Squeeze(parameter) == Words.Squeeze(api.Parameter.AsSpan())) return api.Role;
        }

        return NameKind.Ordinary;
    }

    /// <summary>What a property makes of its value.</summary>
    public static NameKind OfMember(ReadOnlySpan<char> owner, ReadOnlySpan<char> member)
    {
        foreach (var row in Members)
        {
            var isMember = member.SequenceEqual(row.Member.AsSpan());
            if (isMember && owner.Equals(row.Owner.AsSpan(), StringComparison.OrdinalIgnoreCase)) return row.Role;
        }

        return NameKind.Ordinary;
    }
}
