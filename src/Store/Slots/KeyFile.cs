using SecretGuard.Store.Files;
using SecretGuard.Store.Keys;

namespace SecretGuard.Store.Slots;

/// <summary>A private file of 64 hexadecimal digits and a newline.</summary>
internal static class KeyFile
{
    private const int MaxSize = HexKey.Digits + 2;

    /// <param name="path">Where it is.</param>
    /// <param name="instead">What to do where something else is there; null where the place is ours.</param>
    /// <returns>Null where there is no file.</returns>
    public static SecretBytes? Read(string path, string? instead = null)
    {
        if (!PrivateFiles.CheckFile(path, instead: instead))
            return null;
        // One byte more than any key file, so that a longer file is refused and not cut.
        using var content = new SecretBytes(MaxSize + 1);
        try
        {
            using var file = File.OpenHandle(path);
            var length = RandomAccess.Read(file, content.Span, fileOffset: 0);
            while (length > 0 && content.Span[length - 1] is (byte)'\n' or (byte)'\r')
                length--;
            return HexKey.Parse(content.Span[..length], path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw PrivateFiles.CannotRead(path);
        }
    }

    /// <returns>The key in the file, which is made with a random one where it is missing.</returns>
    public static SecretBytes ReadOrMake(string path, string? instead = null)
    {
        if (Read(path, instead) is { } existing)
            return existing;
        var key = SecretBytes.Random(StoreKey.Size);
        using var line = HexKey.FormatLine(key);
        if (PrivateFiles.TryWriteNew(path, line.Span))
            return key;
        key.Dispose();
        return Read(path, instead) ?? throw new StoreException(StoreError.Busy, $"the key file '{path}' came and went", "try again");
    }
}
