using SecretGuard.Store.Files;
using SecretGuard.Store.Keys;

namespace SecretGuard.Store.Slots;

/// <summary>A private file of 64 hexadecimal digits and a newline.</summary>
internal static class KeyFile
{
    private const int MaxSize = HexKey.Digits + 2;

    /// <returns>Null where there is no file.</returns>
    public static SecretBytes? Read(string path)
    {
        if (!PrivateFiles.CheckFile(path))
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
            throw new StoreException(StoreError.Permissions, $"the key file '{path}' cannot be read", "run as its owner");
        }
    }

    /// <returns>The key in the file, which is made with a random one where it is missing.</returns>
    public static SecretBytes ReadOrMake(string path)
    {
        if (Read(path) is { } existing)
            return existing;
        var key = SecretBytes.Random(StoreKey.Size);
        using var line = HexKey.FormatLine(key);
        if (PrivateFiles.TryWriteNew(path, line.Span))
            return key;
        key.Dispose();
        return Read(path) ?? throw new StoreException(StoreError.Busy, $"the key file '{path}' came and went", "try again");
    }
}
