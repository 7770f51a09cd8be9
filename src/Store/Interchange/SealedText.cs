using System.Buffers;
using System.Security.Cryptography;
using SecretGuard.Store.Sealing;

namespace SecretGuard.Store.Interchange;

/// <summary>
/// A value as <c>iv:tag:ciphertext</c> in hexadecimal digits: AES-256-GCM with an IV of 16 bytes and no associated data, as Node.js
/// programs commonly seal what they keep.
/// </summary>
internal sealed class SealedText(SecretBytes key) : IDisposable
{
    private const int IvSize = 16;
    private const int ShortIvSize = 12;
    private const char Separator = ':';

    private readonly AnyIvGcm gcm = new(key.Span);

    /// <summary>Whether a text has the form, whatever its key is.</summary>
    public static bool HasForm(ReadOnlySpan<char> text) => TrySplit(text, out _, out _, out _);

    public string Seal(ReadOnlySpan<byte> value)
    {
        Span<byte> iv = stackalloc byte[IvSize];
        Span<byte> tag = stackalloc byte[AnyIvGcm.TagSize];
        var ciphertext = new byte[value.Length];
        RandomNumberGenerator.Fill(iv);
        gcm.Seal(iv, value, [], ciphertext, tag);
        return string.Join(Separator, Convert.ToHexStringLower(iv), Convert.ToHexStringLower(tag), Convert.ToHexStringLower(ciphertext));
    }

    /// <returns>Null where the text has another form, or was sealed under another key, or was altered.</returns>
    public SecretBytes? Open(ReadOnlySpan<char> text)
    {
        if (!TrySplit(text, out var iv, out var tag, out var ciphertext))
            return null;
        var value = new SecretBytes(ciphertext.Length);
        if (gcm.TryOpen(iv, ciphertext, tag, [], value.Span))
            return value;
        value.Dispose();
        return null;
    }

    public void Dispose() => gcm.Dispose();

    private static bool TrySplit(ReadOnlySpan<char> text, out byte[] iv, out byte[] tag, out byte[] ciphertext)
    {
        iv = tag = ciphertext = [];
        Span<Range> parts = stackalloc Range[4];
        return text.Split(parts, Separator) == 3
            && TryDecode(text[parts[0]], out iv) && iv.Length is IvSize or ShortIvSize
            && TryDecode(text[parts[1]], out tag) && tag.Length == AnyIvGcm.TagSize
            && TryDecode(text[parts[2]], out ciphertext) && ciphertext.Length > 0;
    }

    private static bool TryDecode(ReadOnlySpan<char> digits, out byte[] bytes)
    {
        bytes = new byte[digits.Length / 2];
        return digits.Length % 2 == 0 && Convert.FromHexString(digits, bytes, out _, out _) == OperationStatus.Done;
    }
}
