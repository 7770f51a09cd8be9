using System.Globalization;
using System.Security.Cryptography;
using SecretGuard.Store.Keys;

namespace SecretGuard.Store.Slots;

/// <summary>How a passphrase becomes its slot's key: PBKDF2-HMAC-SHA-512. Its text is what the slot keeps, and authenticates.</summary>
/// <param name="Rounds">At least 210,000 (OWASP, 2023).</param>
/// <param name="Salt">16 bytes.</param>
internal sealed record PassphraseDerivation(int Rounds, byte[] Salt)
{
    public const int LeastRounds = 210_000;

    // Some ten seconds: more than that in a store is no choice of anybody who opens it.
    public const int MostRounds = 5_000_000;

    private const string Function = "pbkdf2-hmac-sha-512";
    private const int SaltSize = 16;

    public static PassphraseDerivation New() => new(LeastRounds, RandomNumberGenerator.GetBytes(SaltSize));

    /// <summary>Refuses, before anything is derived, what would be too weak or would take for ever.</summary>
    public static PassphraseDerivation Parse(string parameters)
    {
        if (parameters.Split(' ') is [Function, var rounds, { Length: 2 * SaltSize } salt]
            && rounds.All(char.IsAsciiDigit)
            && int.TryParse(rounds, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && count is >= LeastRounds and <= MostRounds
            && salt.All(char.IsAsciiHexDigitLower))
        {
            return new(count, Convert.FromHexString(salt));
        }

        throw new StoreException(
            StoreError.Altered,
            "the passphrase's parameters are none that this version makes, and were not tried",
            "dotnet secretguard doctor",
            "open the store with another key: dotnet secretguard key recover");
    }

    public SecretBytes Derive(ReadOnlySpan<byte> passphrase)
    {
        var key = new SecretBytes(StoreKey.Size);
        Rfc2898DeriveBytes.Pbkdf2(passphrase, Salt, key.Span, Rounds, HashAlgorithmName.SHA512);
        return key;
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Function} {Rounds} {Convert.ToHexStringLower(Salt)}");
}
