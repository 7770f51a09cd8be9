namespace SecretGuard.Detection.Judging;

/// <summary>
/// The account keys of the Azurite and Cosmos emulators: their documentation prints them, and they open nothing but the emulator.
/// They are known by a checksum, so that no scanner takes this file for a leak.
/// </summary>
internal static class PublishedKeys
{
    private static readonly (int Length, uint Checksum)[] Keys = [(88, 0xb4cbd586), (88, 0x87707360)];

    public static bool Contains(ReadOnlySpan<char> value)
    {
        foreach (var (length, checksum) in Keys)
        {
            if (value.Length == length && Crc32.Of(value) == checksum) return true;
        }

        return false;
    }
}
