using SecretGuard.Analyzers.Flow.Apis;

namespace SecretGuard.Analyzers.Credentials;

/// <summary>The APIs that take cryptographic keys.</summary>
internal static class CryptographicKeySinks
{
    private const string PrivatePem = "PRIVATE KEY";
    private const string Cryptography = "System.Security.Cryptography.";

    private static readonly string[] Hmacs =
    [
        "HMACMD5", "HMACSHA1", "HMACSHA256", "HMACSHA384", "HMACSHA512", "HMACSHA3_256",
        "HMACSHA3_384", "HMACSHA3_512", "Kmac128", "Kmac256", "KmacXof128", "KmacXof256",
    ];

    public static readonly Sink[] Rows =
    [
        .. Hmacs.SelectMany(hmac =>
            new[] { ".ctor", "HashData", "HashDataAsync", "TryHashData" }.Select(member => new Sink(Cryptography + hmac, member, "key"))),
        new(Cryptography + "SymmetricAlgorithm", "Key", null),
        new(Cryptography + "SymmetricAlgorithm", "SetKey", "key"),
        new(Cryptography + "SymmetricAlgorithm", "CreateEncryptor", "rgbKey"),
        new(Cryptography + "SymmetricAlgorithm", "CreateDecryptor", "rgbKey"),
        new(Cryptography + "AesGcm", ".ctor", "key"),
        new(Cryptography + "AesCcm", ".ctor", "key"),
        new(Cryptography + "ChaCha20Poly1305", ".ctor", "key"),
        new(Cryptography + "KeyedHashAlgorithm", "Key", null),
        new(Cryptography + "MACTripleDES", ".ctor", "rgbKey"),
        new(Cryptography + "IncrementalHash", "CreateHMAC", "key"),
        new(Cryptography + "CryptographicOperations", "HmacData", "key"),
        new(Cryptography + "CryptographicOperations", "TryHmacData", "key"),
        new(Cryptography + "CryptographicOperations", "VerifyHmac", "key"),
        new(Cryptography + "SP800108HmacCounterKdf", ".ctor", "key"),
        new(Cryptography + "AsymmetricAlgorithm", "ImportFromPem", "input") { Mark = PrivatePem },
        new(Cryptography + "RSA", "ImportFromPem", "input") { Mark = PrivatePem },
        new(Cryptography + "DSA", "ImportFromPem", "input") { Mark = PrivatePem },
        new(Cryptography + "ECAlgorithm", "ImportFromPem", "input") { Mark = PrivatePem },
        new(Cryptography + "ECDsa", "ImportFromPem", "input") { Mark = PrivatePem },
        new(Cryptography + "ECDiffieHellman", "ImportFromPem", "input") { Mark = PrivatePem },
        new(Cryptography + "AsymmetricAlgorithm", "ImportPkcs8PrivateKey", "source"),
        new(Cryptography + "RSA", "ImportRSAPrivateKey", "source"),
        new(Cryptography + "ECAlgorithm", "ImportECPrivateKey", "source"),
        new(Cryptography + "ECDsa", "ImportECPrivateKey", "source"),
        new(Cryptography + "ECDiffieHellman", "ImportECPrivateKey", "source"),
        new(Cryptography + "AsymmetricAlgorithm", "FromXmlString", "xmlString") { Mark = "<D>" },
        new(Cryptography + "X509Certificates.X509Certificate2", "CreateFromPem", "keyPem"),
        new("Microsoft.IdentityModel.Tokens.SymmetricSecurityKey", ".ctor", "key"),
        new("System.IdentityModel.Tokens.InMemorySymmetricSecurityKey", ".ctor", "symmetricKey"),
        new("JWT.Builder.JwtBuilder", "WithSecret", "secrets"),
        new("JWT.Builder.JwtBuilder", "WithSecret", "secret"),
        new("Jose.JWT", "Encode", "key"),
        new("Jose.JWT", "Decode", "key"),
    ];
}
