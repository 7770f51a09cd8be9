using Microsoft.Win32.SafeHandles;
using SecretGuard.Store.Files;
using SecretGuard.Store.Keys;

namespace SecretGuard.Store.Slots;

/// <summary>
/// A key that another program hands over through an open file descriptor. It is read once and closed, so that no child inherits it.
/// </summary>
internal sealed class DescriptorKey(int descriptor)
{
    private readonly Lazy<SecretBytes> key = new(() => Read(descriptor));

    public OfferedKey Offer() => new(SecretBytes.Copy(key.Value.Span), Name(descriptor), Variable: null)
    {
        Remedy = "hand over the key of this store, or none",
    };

    private static string Name(int descriptor) => $"descriptor {descriptor}";

    private static SecretBytes Read(int descriptor)
    {
        if (!Unix.IsInherited(descriptor))
            throw Unreadable(descriptor);
        using var content = new SecretBytes(HexKey.Digits + 3);
        try
        {
            using var file = new FileStream(new SafeFileHandle(descriptor, ownsHandle: true), FileAccess.Read, bufferSize: 0);
            var length = file.ReadAtLeast(content.Span, content.Length, throwOnEndOfStream: false);
            while (length > 0 && content.Span[length - 1] is (byte)'\n' or (byte)'\r')
                length--;
            return HexKey.Parse(content.Span[..length], Name(descriptor));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Unreadable(descriptor);
        }
    }

    private static StoreException Unreadable(int descriptor) => new(
        StoreError.WrongKey,
        $"the descriptor {descriptor} cannot be read",
        $"open it for the tool, as a shell does with `{descriptor}< FILE`");
}
