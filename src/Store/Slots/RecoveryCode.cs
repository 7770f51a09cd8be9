using System.Text;
using SecretGuard.Store.Keys;
using SecretGuard.Store.Sealing;

namespace SecretGuard.Store.Slots;

/// <summary>
/// A key that is written down and typed: <c>sgr1-</c>, 160 random bits in 32 characters of Crockford's
/// base32, and two that find typing errors.
/// </summary>
internal sealed class RecoveryCode : IDisposable
{
    private const string Prefix = "SGR1";
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Size = 20;
    private const int Characters = 32;
    private const int CheckCharacters = 2;
    private const int Group = 4;

    // The largest prime that two characters can hold: no one wrong character, and no two that changed places, leave the rest the same.
    private const int Modulus = 1021;

    private readonly SecretBytes symbols;

    private RecoveryCode(SecretBytes symbols) => this.symbols = symbols;

    public static RecoveryCode New()
    {
        // 256 is a multiple of 32, so each is as likely as the next.
        var symbols = SecretBytes.Random(Characters);
        foreach (ref var symbol in symbols.Span)
            symbol &= 31;
        return new(symbols);
    }

    /// <param name="typed">ASCII; case, dashes and blanks do not count, and I, L and O are taken for 1, 1 and 0.</param>
    public static RecoveryCode Parse(ReadOnlySpan<byte> typed)
    {
        using var read = new SecretBytes(Prefix.Length + Characters + CheckCharacters);
        if (!TryRead(typed, read.Span) || !IsPrefix(read.Span))
        {
            throw new StoreException(
                StoreError.InvalidValue,
                "what was given is no recovery code",
                "a recovery code is 'sgr1-' and 34 letters and digits in groups of four");
        }

        var symbols = read.Span.Slice(Prefix.Length, Characters);
        var check = read.Span[^CheckCharacters..];
        if (Checksum(symbols) != (check[0] * 32) + check[1])
        {
            throw new StoreException(
                StoreError.InvalidValue,
                "there is a typing error in the recovery code",
                "compare it with what was written down");
        }

        return new(SecretBytes.Copy(symbols));
    }

    /// <returns>The code as it is written down, in ASCII.</returns>
    public SecretBytes Format()
    {
        var text = new SecretBytes(Prefix.Length + ((Characters / Group) * (Group + 1)) + 1 + CheckCharacters);
        Encoding.ASCII.GetBytes(Prefix.ToLowerInvariant(), text.Span);
        var at = Prefix.Length;
        for (var i = 0; i < Characters; i++)
        {
            if (i % Group == 0)
                text.Span[at++] = (byte)'-';
            text.Span[at++] = (byte)Alphabet[symbols.Span[i]];
        }

        var check = Checksum(symbols.Span);
        text.Span[at++] = (byte)'-';
        text.Span[at++] = (byte)Alphabet[check / 32];
        text.Span[at] = (byte)Alphabet[check % 32];
        return text;
    }

    /// <summary>The key of its slot.</summary>
    public SecretBytes DeriveKey()
    {
        using var bits = new SecretBytes(Size);
        for (var i = 0; i < Characters * 5; i++)
            bits.Span[i / 8] |= (byte)(((symbols.Span[i / 5] >> (4 - (i % 5))) & 1) << (7 - (i % 8)));
        var key = new SecretBytes(StoreKey.Size);
        Hkdf.DeriveKey(bits.Span, salt: [], Encoding.ASCII.GetBytes(KeyUse.Recovery), key.Span);
        return key;
    }

    public void Dispose() => symbols.Dispose();

    private static int Checksum(ReadOnlySpan<byte> symbols)
    {
        var rest = 0;
        foreach (var symbol in symbols)
            rest = ((rest * 32) + symbol) % Modulus;
        return rest;
    }

    private static bool IsPrefix(ReadOnlySpan<byte> read)
    {
        for (var i = 0; i < Prefix.Length; i++)
        {
            if (Alphabet[read[i]] != Prefix[i])
                return false;
        }

        return true;
    }

    private static bool TryRead(ReadOnlySpan<byte> typed, Span<byte> read)
    {
        var length = 0;
        foreach (var letter in typed)
        {
            if (letter is (byte)'-' or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
                continue;
            var symbol = Alphabet.IndexOf(Canonical((char)letter), StringComparison.Ordinal);
            if (symbol < 0 || length == read.Length)
                return false;
            read[length++] = (byte)symbol;
        }

        return length == read.Length;
    }

    private static char Canonical(char letter) => char.ToUpperInvariant(letter) switch
    {
        'I' or 'L' => '1',
        'O' => '0',
        var other => other,
    };
}
