using System.Runtime.InteropServices;
using System.Text;

namespace SecretGuard.Store.Slots.Keystores;

/// <summary>What is called of macOS's CoreFoundation and Security frameworks.</summary>
internal static unsafe partial class CoreFoundation
{
    private const string Core = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation";
    private const string Security = "/System/Library/Frameworks/Security.framework/Security";
    private const uint Utf8 = 0x08000100;

    /// <summary>A constant of the Security framework, such as kSecClass.</summary>
    public static nint Constant(string name) => *(nint*)NativeLibrary.GetExport(NativeLibrary.Load(Security), name);

    public static nint True => *(nint*)NativeLibrary.GetExport(NativeLibrary.Load(Core), "kCFBooleanTrue");

    public static nint Text(string text)
    {
        fixed (byte* utf8 = Encoding.UTF8.GetBytes(text + '\0'))
            return CFStringCreateWithCString(0, utf8, Utf8);
    }

    /// <returns>Null where it is no text, or a long one.</returns>
    public static string? Text(nint text)
    {
        var buffer = stackalloc byte[4096];
        return text != 0 && CFStringGetCString(text, buffer, 4096, Utf8) != 0 ? Marshal.PtrToStringUTF8((nint)buffer) : null;
    }

    /// <summary>Data that stays where it is, and is there as long as the caller keeps it.</summary>
    public static nint DataAt(byte* bytes, int length) =>
        CFDataCreateWithBytesNoCopy(0, bytes, length, *(nint*)NativeLibrary.GetExport(NativeLibrary.Load(Core), "kCFAllocatorNull"));

    public static Span<byte> Bytes(nint data) => new(CFDataGetBytePtr(data), (int)CFDataGetLength(data));

    public static nint Dictionary(ReadOnlySpan<nint> keys, ReadOnlySpan<nint> values)
    {
        var library = NativeLibrary.Load(Core);
        fixed (nint* key = keys, value = values)
        {
            return CFDictionaryCreate(
                0,
                key,
                value,
                keys.Length,
                NativeLibrary.GetExport(library, "kCFTypeDictionaryKeyCallBacks"),
                NativeLibrary.GetExport(library, "kCFTypeDictionaryValueCallBacks"));
        }
    }

    [LibraryImport(Core)]
    public static partial void CFRelease(nint instance);

    [LibraryImport(Core)]
    public static partial nint CFArrayGetCount(nint array);

    [LibraryImport(Core)]
    public static partial nint CFArrayGetValueAtIndex(nint array, nint index);

    [LibraryImport(Core)]
    public static partial nint CFDictionaryGetValue(nint dictionary, nint key);

    [LibraryImport(Security)]
    public static partial int SecItemAdd(nint attributes, nint* result);

    [LibraryImport(Security)]
    public static partial int SecItemCopyMatching(nint query, nint* result);

    [LibraryImport(Security)]
    public static partial int SecItemDelete(nint query);

    [LibraryImport(Security)]
    public static partial int SecKeychainSetUserInteractionAllowed(byte allowed);

    [LibraryImport(Security)]
    public static partial int SecKeychainGetStatus(nint keychain, uint* status);

    [LibraryImport(Core)]
    private static partial nint CFStringCreateWithCString(nint allocator, byte* text, uint encoding);

    [LibraryImport(Core)]
    private static partial byte CFStringGetCString(nint text, byte* buffer, nint size, uint encoding);

    [LibraryImport(Core)]
    private static partial nint CFDataCreateWithBytesNoCopy(nint allocator, byte* bytes, nint length, nint deallocator);

    [LibraryImport(Core)]
    private static partial byte* CFDataGetBytePtr(nint data);

    [LibraryImport(Core)]
    private static partial nint CFDataGetLength(nint data);

    [LibraryImport(Core)]
    private static partial nint CFDictionaryCreate(
        nint allocator, nint* keys, nint* values, nint count, nint keyCallbacks, nint valueCallbacks);
}
