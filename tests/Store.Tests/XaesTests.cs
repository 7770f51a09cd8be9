using System.Security.Cryptography;
using System.Text;
using SecretGuard.Store.Sealing;

namespace SecretGuard.Store.Tests;

/// <summary>The vectors of https://c2sp.org/XAES-256-GCM.</summary>
public sealed class XaesTests
{
    private static readonly byte[] Nonce = "ABCDEFGHIJKLMNOPQRSTUVWX"u8.ToArray();
    private static readonly byte[] Plaintext = "XAES-256-GCM"u8.ToArray();

    [Theory]
    [InlineData(1, "", "ce546ef63c9cc60765923609b33a9a1974e96e52daf2fcf7075e2271")]
    [InlineData(3, "c2sp.org/XAES-256-GCM", "986ec1832593df5443a179437fd083bf3fdb41abd740a21f71eb769d")]
    public void Seals_as_published(byte keyByte, string associatedData, string expected)
    {
        using var cipher = new Xaes256Gcm(Enumerable.Repeat(keyByte, Xaes256Gcm.KeySize).ToArray());
        var message = cipher.Seal(Nonce, Plaintext, Encoding.UTF8.GetBytes(associatedData));
        Assert.Equal(Convert.ToHexStringLower(Nonce) + expected, Convert.ToHexStringLower(message));

        var opened = new byte[Plaintext.Length];
        Assert.True(cipher.TryOpen(message, Encoding.UTF8.GetBytes(associatedData), opened));
        Assert.Equal(Plaintext, opened);
    }

    [Fact]
    public void Seals_and_opens_the_accumulated_ten_thousand()
    {
        const int Rounds = 10_000;
        const int LongestRound = Xaes256Gcm.KeySize + Xaes256Gcm.NonceSize + (2 * 256);
        // Older OpenSSL squeezes once only: so all at once.
        ReadOnlySpan<byte> random = Shake128.HashData([], Rounds * LongestRound);
        using var accumulated = new Shake128();
        for (var round = 0; round < Rounds; round++)
        {
            var key = Take(ref random, Xaes256Gcm.KeySize);
            var nonce = Take(ref random, Xaes256Gcm.NonceSize);
            var plaintext = Take(ref random, Take(ref random, 1)[0]);
            var associatedData = Take(ref random, Take(ref random, 1)[0]);
            using var cipher = new Xaes256Gcm(key);
            var message = cipher.Seal(nonce, plaintext, associatedData);
            accumulated.AppendData(message.AsSpan(Xaes256Gcm.NonceSize));
            var opened = new byte[plaintext.Length];
            Assert.True(cipher.TryOpen(message, associatedData, opened));
            Assert.True(plaintext.SequenceEqual(opened));
        }

        Assert.Equal("e6b9edf2df6cec60c8cbd864e2211b597fb69a529160cd040d56c0c210081939", Convert.ToHexStringLower(accumulated.GetHashAndReset(32)));
    }

    [Fact]
    public void Opens_nothing_that_was_altered()
    {
        using var cipher = new Xaes256Gcm(new byte[Xaes256Gcm.KeySize]);
        var message = cipher.Seal(Plaintext, "place"u8);
        var opened = new byte[Plaintext.Length];
        for (var bit = 0; bit < message.Length * 8; bit++)
        {
            message[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.False(cipher.TryOpen(message, "place"u8, opened));
            Assert.All(opened, value => Assert.Equal(0, value));
            message[bit / 8] ^= (byte)(1 << (bit % 8));
        }

        Assert.False(cipher.TryOpen(message, "another place"u8, opened));
        Assert.True(cipher.TryOpen(message, "place"u8, opened));
    }

    [Fact]
    public void Never_seals_twice_alike()
    {
        using var cipher = new Xaes256Gcm(new byte[Xaes256Gcm.KeySize]);
        Assert.NotEqual(cipher.Seal(Plaintext, []), cipher.Seal(Plaintext, []));
    }

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> stream, int length)
    {
        var taken = stream[..length];
        stream = stream[length..];
        return taken;
    }
}
