namespace SecretGuard.Detection.Proofs;

/// <summary>Keys that their maker prints in its documentation for everybody to use with an emulator.</summary>
internal static class PublishedKeys
{
    // The checksums of the account keys of Azurite and of the Cosmos DB emulator, so that no scanner trips over this file.
    private static readonly uint[] Checksums = [0xb4cbd586, 0x87707360];

    public static bool Holds(ReadOnlySpan<char> key) => Checksums.AsSpan().IndexOf(Crc32.Of(key)) >= 0;
}
