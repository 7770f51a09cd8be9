using System.Runtime.InteropServices;
using System.Text;
using SecretGuard.Store.Files;
using SecretGuard.Store.Keys;

namespace SecretGuard.Store.Slots.Keystores;

/// <summary>Windows' data protection (DPAPI) for the current user: a file beside the key file that only their account can open.</summary>
internal sealed unsafe partial class DataProtection(StoreLocation location) : IKeystore
{
    private const uint NoQuestions = 0x1; // CRYPTPROTECT_UI_FORBIDDEN
    private const string Prefix = "keystore-";

    public string Name => "dpapi";

    public string Title => "Windows' data protection";

    private string Folder => Path.GetDirectoryName(location.KeyFilePath)!;

    public void Check() => PrivateFiles.EnsureFolder(Folder);

    public void Write(KeystoreItem item, SecretBytes key)
    {
        Check();
        using var line = HexKey.FormatLine(key);
        var sealedKey = Transform(line.Span[..HexKey.Digits], item.Store, item.Slot, protect: true, item.Label, bytes => bytes.ToArray());
        _ = PrivateFiles.TryWriteNew(PathOf(item.Store, item.Slot), sealedKey);
    }

    public SecretBytes? Read(string store, string slot)
    {
        var path = PathOf(store, slot);
        return PrivateFiles.CheckFile(path)
            ? Transform(File.ReadAllBytes(path), store, slot, protect: false, label: null, bytes => HexKey.Parse(bytes, path))
            : null;
    }

    public void Delete(string store, string slot) => File.Delete(PathOf(store, slot));

    // They lie in the store's own folder, so all of them are of its database.
    public IReadOnlyList<KeystoreItem> List(string store) => Directory.Exists(Folder)
        ? [.. from path in Directory.GetFiles(Folder, $"{Prefix}{store}-*")
              select KeystoreItem.Of(store, Path.GetFileName(path)[(Prefix.Length + store.Length + 1)..], location)]
        : [];

    private string PathOf(string store, string slot) => Path.Combine(Folder, $"{Prefix}{store}-{slot}");

    private static T Transform<T>(
        ReadOnlySpan<byte> content, string store, string slot, bool protect, string? label, ReadOnlySpanFunc<T> use)
    {
        // Bound to its place: a file under another name does not open.
        fixed (byte* input = content, entropy = Encoding.ASCII.GetBytes(store + slot))
        fixed (char* description = label)
        {
            Blob from = new((uint)content.Length, input), bound = new((uint)(store.Length + slot.Length), entropy), to = default;
            var isDone = protect
                ? CryptProtectData(&from, description, &bound, 0, 0, NoQuestions, &to)
                : CryptUnprotectData(&from, null, &bound, 0, 0, NoQuestions, &to);
            if (isDone == 0)
            {
                throw new StoreException(
                    StoreError.Keystore, "Windows' data protection refused the key", "log in as the user who made the store");
            }

            var bytes = new Span<byte>(to.Data, (int)to.Length);
            try
            {
                return use(bytes);
            }
            finally
            {
                bytes.Clear();
                LocalFree((nint)to.Data);
            }
        }
    }

    private delegate T ReadOnlySpanFunc<T>(ReadOnlySpan<byte> bytes);

    private readonly struct Blob(uint length, byte* data)
    {
        public readonly uint Length = length;
        public readonly byte* Data = data;
    }

    [LibraryImport("crypt32.dll")]
    private static partial int CryptProtectData(
        Blob* from, char* description, Blob* entropy, nint reserved, nint prompt, uint flags, Blob* to);

    [LibraryImport("crypt32.dll")]
    private static partial int CryptUnprotectData(
        Blob* from, char** description, Blob* entropy, nint reserved, nint prompt, uint flags, Blob* to);

    [LibraryImport("kernel32.dll")]
    private static partial nint LocalFree(nint memory);
}
