namespace SecretGuard.Detection;

/// <summary>A set of ASCII characters.</summary>
internal sealed class Charset
{
    public static readonly Charset Digits = new("0123456789");
    public static readonly Charset Base32 = new("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    public static readonly Charset Lower = new("abcdefghijklmnopqrstuvwxyz");
    public static readonly Charset Letters = new("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    public static readonly Charset LowerAlphanumeric = new("abcdefghijklmnopqrstuvwxyz0123456789");
    public static readonly Charset Base62 = new("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    public static readonly Charset Base64Url = new("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
    public static readonly Charset HexLower = new("0123456789abcdef");
    public static readonly Charset HexUpper = new("0123456789ABCDEF");
    public static readonly Charset Hex = new("0123456789abcdefABCDEF");
    public static readonly Charset Base32Lower = new("abcdefghijklmnopqrstuvwxyz234567");
    public static readonly Charset Base58 = new("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz");
    public static readonly Charset UpperAlphanumeric = new("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    public static readonly Charset Base64 = new("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");

    /// <summary>Base64 with its padding, for tokens whose length does not say how much of it there is.</summary>
    public static readonly Charset Base64Padded = new("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=");

    /// <summary>Base64 for addresses, with its padding.</summary>
    public static readonly Charset Base64UrlPadded = new("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=");

    /// <summary>What tokens in an HTTP header are written with: base64 for addresses, and dots between parts.</summary>
    public static readonly Charset Dotted = new("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");

    /// <summary>What the address of a page is written with.</summary>
    public static readonly Charset Url = new("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~%:/?&=+@,!");

    /// <summary>Letters and digits that are hard to mistake for each other, in the order of BIP 173.</summary>
    public static readonly Charset Bech32 = new("QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L");

    /// <summary>The scheme, host and port of an address.</summary>
    public static readonly Charset Origin = new("abcdefghijklmnopqrstuvwxyz0123456789-.:/");

    /// <summary>What an address holds without percent signs: the unreserved characters of RFC 3986.</summary>
    public static readonly Charset Unreserved = new("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~");

    /// <summary>A name, an equals sign and a host: <c>ServiceEndpoint=orders.example.net</c>.</summary>
    public static readonly Charset Assignment = new("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=");

    /// <summary>What a GUID is written with.</summary>
    public static readonly Charset HexDash = new("0123456789abcdefABCDEF-");

    /// <summary>What Checkout.com's keys end in: one more digit of base 32, or one of its own.</summary>
    public static readonly Charset CheckoutEnd = new("abcdefghijklmnopqrstuvwxyz234567*#$=");

    /// <summary>The name of a host.</summary>
    public static readonly Charset Host = new("abcdefghijklmnopqrstuvwxyz0123456789-.");

    /// <summary>Hexadecimal digits and the colon between a user and a password.</summary>
    public static readonly Charset HexPair = new("0123456789abcdefABCDEF:");

    /// <summary>Letters, digits and what addresses escape others with.</summary>
    public static readonly Charset Escaped = new("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz%");

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
