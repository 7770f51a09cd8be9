namespace SecretGuard.Detection;

/// <summary>A set of ASCII characters.</summary>
internal sealed class Charset
{
    public static readonly Charset Digits = new("0123456789");
    public static readonly Charset Base32 = new("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    public static readonly Charset LowerAlphanumeric = new("abcdefghijklmnopqrstuvwxyz0123456789");
    public static readonly Charset Base62 = new("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    public static readonly Charset Base64Url = new("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    private readonly ulong low;
    private readonly ulong high;

    private Charset(string characters)
    {
        Characters = characters;
        foreach (var c in characters)
        {
            if (c < 64) low |= 1UL << c;
            else high |= 1UL << (c - 64);
        }
    }

    /// <summary>The characters, in the alphabet's own order.</summary>
    public string Characters { get; }

    public bool Contains(char c) => c < 64 ? (low >> c & 1) != 0 : c < 128 && (high >> (c - 64) & 1) != 0;
}
