using SecretGuard.Detection;

namespace SecretGuard.Tool.Scan;

/// <summary>Files that are made to keep keys, and are no text: PKCS #12, Java key stores, KeePass databases.</summary>
internal static class KeyFile
{
    public static readonly Rule Rule = new("key-file", DiagnosticIds.KnownFormat, "file that keeps keys");

    // PKCS #12 (RFC 7292): a sequence, version 3, then content of the type PKCS #7 data or signed data, whose number starts like this.
    private static ReadOnlySpan<byte> Pkcs7 => [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07];

    /// <summary>A finding over nothing of the text, for there is none; null where the file is none of them.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="path">Its name says what it is, its first bytes that it is no other file of that name.</param>
    public static Finding? Find(ReadOnlySpan<byte> bytes, string path) =>
        IsKeyFile(bytes, Path.GetExtension(path)) ? new Finding(Rule, 0, 0, Confidence.Medium, Reason.PrivateKey) : null;

    private static bool IsKeyFile(ReadOnlySpan<byte> bytes, string extension) => extension.ToUpperInvariant() switch
    {
        ".PFX" or ".P12" => IsPkcs12(bytes),
        ".JKS" or ".KEYSTORE" or ".TRUSTSTORE" => IsJava(bytes) || IsPkcs12(bytes),
        ".JCEKS" => IsJava(bytes),
        ".KDBX" or ".KDB" => bytes.StartsWith((ReadOnlySpan<byte>)[0x03, 0xD9, 0xA2, 0x9A]),
        _ => false,
    };

    private static bool IsPkcs12(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0x30]) && bytes[..Math.Min(bytes.Length, 64)].IndexOf(Pkcs7) > 0;

    private static bool IsJava(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xED, 0xFE, 0xED]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xCE, 0xCE, 0xCE, 0xCE]);
}
