using System.Runtime.InteropServices;
using System.Text;

namespace SecretGuard.Store.Slots.Keystores;

/// <summary>What is called of libsecret and of GLib below it, and texts and tables of theirs.</summary>
internal static unsafe partial class LibSecret
{
    public const int OpenSession = 1 << 1;
    public const int All = 1 << 1;
    public const int IsLockedError = 2;

    private const string Secret = "libsecret-1.so.0";
    private const string GLib = "libglib-2.0.so.0";
    private const string GObject = "libgobject-2.0.so.0";
    private const string Gio = "libgio-2.0.so.0";

    /// <summary>A hash table of texts that owns its copies.</summary>
    public static nint Table(params ReadOnlySpan<(string Name, string Value)> pairs)
    {
        var library = NativeLibrary.Load(GLib);
        var free = NativeLibrary.GetExport(library, "g_free");
        var table = g_hash_table_new_full(
            NativeLibrary.GetExport(library, "g_str_hash"), NativeLibrary.GetExport(library, "g_str_equal"), free, free);
        foreach (var (name, value) in pairs)
            _ = g_hash_table_insert(table, Copy(name), Copy(value));
        return table;
    }

    /// <returns>Null where the table has no such name.</returns>
    public static string? Value(nint table, string name)
    {
        fixed (byte* key = Terminated(name))
            return Marshal.PtrToStringUTF8(g_hash_table_lookup(table, (nint)key));
    }

    public static byte[] Terminated(string text) => Encoding.UTF8.GetBytes(text + '\0');

    [LibraryImport(Secret)]
    public static partial nint secret_service_get_sync(int flags, nint cancellable, nint* error);

    [LibraryImport(Secret)]
    public static partial nint secret_service_search_sync(
        nint service, nint schema, nint attributes, int flags, nint cancellable, nint* error);

    [LibraryImport(Secret)]
    public static partial int secret_service_clear_sync(nint service, nint schema, nint attributes, nint cancellable, nint* error);

    [LibraryImport(Secret)]
    public static partial nint secret_collection_for_alias_sync(nint service, byte* alias, int flags, nint cancellable, nint* error);

    [LibraryImport(Secret)]
    public static partial int secret_collection_get_locked(nint collection);

    [LibraryImport(Secret)]
    public static partial nint secret_item_create_sync(
        nint collection, nint schema, nint attributes, byte* label, nint value, int flags, nint cancellable, nint* error);

    [LibraryImport(Secret)]
    public static partial nint secret_item_get_attributes(nint item);

    [LibraryImport(Secret)]
    public static partial int secret_item_get_locked(nint item);

    [LibraryImport(Secret)]
    public static partial int secret_item_load_secret_sync(nint item, nint cancellable, nint* error);

    [LibraryImport(Secret)]
    public static partial nint secret_item_get_secret(nint item);

    [LibraryImport(Secret)]
    public static partial nint secret_value_new(byte* secret, nint length, byte* contentType);

    [LibraryImport(Secret)]
    public static partial byte* secret_value_get(nint value, nint* length);

    [LibraryImport(Secret)]
    public static partial void secret_value_unref(nint value);

    [LibraryImport(Secret)]
    public static partial uint secret_error_get_quark();

    [LibraryImport(Gio)]
    public static partial nint g_cancellable_new();

    [LibraryImport(Gio)]
    public static partial void g_cancellable_cancel(nint cancellable);

    [LibraryImport(GObject)]
    public static partial void g_object_unref(nint instance);

    [LibraryImport(GLib)]
    public static partial void g_hash_table_unref(nint table);

    [LibraryImport(GLib)]
    public static partial void g_list_free(nint list);

    [LibraryImport(GLib)]
    public static partial void g_error_free(nint error);

    private static nint Copy(string text)
    {
        fixed (byte* utf8 = Terminated(text))
            return g_strdup(utf8);
    }

    [LibraryImport(GLib)]
    private static partial nint g_hash_table_new_full(nint hash, nint equal, nint freeKey, nint freeValue);

    [LibraryImport(GLib)]
    private static partial int g_hash_table_insert(nint table, nint key, nint value);

    [LibraryImport(GLib)]
    private static partial nint g_hash_table_lookup(nint table, nint key);

    [LibraryImport(GLib)]
    private static partial nint g_strdup(byte* text);
}
