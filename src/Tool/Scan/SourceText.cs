using System.Text;

namespace SecretGuard.Tool.Scan;

/// <summary>
/// Decodes a file: UTF-8, or UTF-16 and UTF-32 by their marks. Bytes that are not UTF-8 are read one to one, so that no file hides by its
/// encoding.
/// </summary>
internal static class SourceText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding[] Marked = [Encoding.UTF8, Encoding.UTF32, Encoding.Unicode, Encoding.BigEndianUnicode];

    /// <summary>The text; null where the bytes are none.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in Marked)
        {
            if (bytes.StartsWith(encoding.Preamble)) return encoding.GetString(bytes[encoding.Preamble.Length..]);
        }

        if (bytes.Contains((byte)0)) return null;
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }
}
