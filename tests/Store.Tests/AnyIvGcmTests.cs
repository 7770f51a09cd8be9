using System.Security.Cryptography;
using System.Text.Json;
using SecretGuard.Store.Interchange;
using SecretGuard.Store.Sealing;

namespace SecretGuard.Store.Tests;

public sealed class AnyIvGcmTests
{
    [WycheproofFact("aes_gcm_test.json")]
    public void Accepts_and_refuses_what_Wycheproof_does()
    {
        using var vectors = JsonDocument.Parse(File.ReadAllBytes(WycheproofFactAttribute.PathOf("aes_gcm_test.json")));
        var (accepted, refused) = (0, 0);
        foreach (var group in vectors.RootElement.GetProperty("testGroups").EnumerateArray().Where(group => group.GetProperty("keySize").GetInt32() == 256))
        {
            foreach (var test in group.GetProperty("tests").EnumerateArray())
            {
                byte[] Field(string name) => Convert.FromHexString(test.GetProperty(name).GetString()!);
                using var gcm = new AnyIvGcm(Field("key"));
                var plaintext = new byte[Field("ct").Length];
                var opens = gcm.TryOpen(Field("iv"), Field("ct"), Field("tag"), Field("aad"), plaintext);
                var id = test.GetProperty("tcId").GetInt32();
                Assert.True(opens == (test.GetProperty("result").GetString() == "valid"), $"test {id}");
                Assert.Equal(opens ? Field("msg") : new byte[plaintext.Length], plaintext);
                _ = opens ? accepted++ : refused++;
                if (opens)
                {
                    Assert.Equal((test.GetProperty("ct").GetString(), test.GetProperty("tag").GetString()), Sealed(gcm, Field("iv"), Field("msg"), Field("aad")));
                }
            }
        }

        Assert.InRange(accepted, 50, 1000);
        Assert.InRange(refused, 10, 1000);
    }

    [Fact]
    public void Seals_as_the_platform_does_where_the_platform_can()
    {
        for (var length = 0; length < 200; length++)
        {
            var (key, iv) = (RandomNumberGenerator.GetBytes(32), RandomNumberGenerator.GetBytes(12));
            var (plaintext, associated) = (RandomNumberGenerator.GetBytes(length), RandomNumberGenerator.GetBytes(200 - length));
            var (ciphertext, tag) = (new byte[length], new byte[16]);
            using var platform = new AesGcm(key, 16);
            platform.Encrypt(iv, plaintext, ciphertext, tag, associated);
            using var gcm = new AnyIvGcm(key);
            Assert.Equal((Convert.ToHexStringLower(ciphertext), Convert.ToHexStringLower(tag)), Sealed(gcm, iv, plaintext, associated));
        }
    }

    [Fact]
    public void A_sealed_text_opens_under_its_own_key_only_and_unaltered_only()
    {
        using var key = SecretBytes.Random(32);
        using var other = SecretBytes.Random(32);
        using var seal = new SealedText(key);
        using var stranger = new SealedText(other);
        var text = seal.Seal("a value"u8);
        using (var opened = seal.Open(text))
            Assert.True(opened!.Span.SequenceEqual("a value"u8));
        Assert.Null(stranger.Open(text));
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != ':')
                Assert.Null(seal.Open(text[..i] + (text[i] == '0' ? '1' : '0') + text[(i + 1)..]));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(":")]
    [InlineData("::")]
    [InlineData("00:00:00")]
    [InlineData("000102030405060708090a0b0c0d0e0f:000102030405060708090a0b0c0d0e0f:")]
    [InlineData("000102030405060708090a0b0c0d0e0f:000102030405060708090a0b0c0d0e0f:0")]
    [InlineData("000102030405060708090a0b0c0d0e0f:000102030405060708090a0b0c0d0e0f:0g")]
    [InlineData("000102030405060708090a0b0c0d0e0f:000102030405060708090a0b0c0d0e:00")]
    [InlineData("000102030405060708090a0b0c0d0e0f:000102030405060708090a0b0c0d0e0f:00:00")]
    public void Another_form_is_none(string text) => Assert.False(SealedText.HasForm(text));

    private static (string Ciphertext, string Tag) Sealed(AnyIvGcm gcm, byte[] iv, byte[] plaintext, byte[] associated)
    {
        var (ciphertext, tag) = (new byte[plaintext.Length], new byte[16]);
        gcm.Seal(iv, plaintext, associated, ciphertext, tag);
        return (Convert.ToHexStringLower(ciphertext), Convert.ToHexStringLower(tag));
    }
}
