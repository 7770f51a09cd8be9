using SecretGuard.Store.Slots;

namespace SecretGuard.Store.Tests.Vectors;

/// <summary>The keys that open the vectors, as the README states them: a file that held them would look like a leak.</summary>
internal static class VectorKeys
{
    private const string RecoveryPrefix = "sgr1-";

    /// <summary>By the kind of the slot.</summary>
    public static IReadOnlyDictionary<string, string> Of { get; } = new Dictionary<string, string>
    {
        [SlotKind.Environment] = Counting(0x00),
        [SlotKind.KeyFile] = Counting(0x20),
        [SlotKind.Passphrase] = "not the passphrase of anybody",
        // secretguard:allow SG0001 the example of docs/store-format.md
        [SlotKind.Recovery] = RecoveryPrefix + "000G-40R4-0M30-E209-185G-R38E-1W81-24GK-CF",
    };

    /// <summary>32 bytes that count up, hexadecimal.</summary>
    public static string Counting(byte first) => Convert.ToHexStringLower([.. Enumerable.Range(first, 32).Select(value => (byte)value)]);
}
