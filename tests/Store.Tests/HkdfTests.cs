using System.Security.Cryptography;
using System.Text.Json;
using SecretGuard.Store.Sealing;

namespace SecretGuard.Store.Tests;

public sealed class HkdfTests
{
    [WycheproofFact("hkdf_sha256_test.json")]
    public void Derives_what_Wycheproof_does()
    {
        using var vectors = JsonDocument.Parse(File.ReadAllBytes(WycheproofFactAttribute.PathOf("hkdf_sha256_test.json")));
        var derived = 0;
        var groups = vectors.RootElement.GetProperty("testGroups").EnumerateArray();
        foreach (var test in groups.SelectMany(group => group.GetProperty("tests").EnumerateArray()))
        {
            byte[] Field(string name) => Convert.FromHexString(test.GetProperty(name).GetString()!);
            if (test.GetProperty("size").GetInt32() > HMACSHA256.HashSizeInBytes)
                continue;
            var output = new byte[test.GetProperty("size").GetInt32()];
            Hkdf.DeriveKey(Field("ikm"), Field("salt"), Field("info"), output);
            Assert.Equal(Field("okm"), output);
            derived++;
        }

        Assert.InRange(derived, 10, 1000);
    }

    [Fact]
    public void Derives_what_the_platform_does()
    {
        for (var length = 0; length < 100; length++)
        {
            var key = RandomNumberGenerator.GetBytes(32);
            var salt = RandomNumberGenerator.GetBytes(length);
            var info = RandomNumberGenerator.GetBytes(length);
            var derived = new byte[32];
            Hkdf.DeriveKey(key, salt, info, derived);
            Assert.Equal(HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 32, salt, info), derived);
        }
    }
}
