using SecretGuard.Store.Keys;
using static SecretGuard.Store.Slots.Keystores.LibSecret;

namespace SecretGuard.Store.Slots.Keystores;

/// <summary>The keyring of a Linux desktop (gnome-keyring, KWallet, KeePassXC), by freedesktop.org's Secret Service.</summary>
internal sealed class SecretService(Func<string, string?> variable) : IKeystore
{
    private const string StoreAttribute = "store";
    private const string SlotAttribute = "slot";
    private const string DatabaseAttribute = "database";

    private static readonly (string Name, string Value) Application = ("application", "secretguard");

    /// <summary>How long a conversation may take: a keyring is started by the first that asks for it.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(5);

    public string Name => "secret-service";

    public string Title => "the Secret Service";

    public void Check() => Call(call => call.CheckDefault());

    public void Write(KeystoreItem item, SecretBytes key) => Call(
        call =>
        {
            using var line = HexKey.FormatLine(key);
            return With(
                attributes => call.Create(attributes, item.Label, line.Span[..HexKey.Digits]),
                (StoreAttribute, item.Store),
                (SlotAttribute, item.Slot),
                (DatabaseAttribute, item.Database));
        });

    public SecretBytes? Read(string store, string slot) => Call(call => With(
        attributes => call.Search(attributes, flags: 0, item => call.Read(item, Title)).FirstOrDefault(),
        (StoreAttribute, store),
        (SlotAttribute, slot)));

    public void Delete(string store, string slot) => Call(call => With(
        call.Clear,
        (StoreAttribute, store),
        (SlotAttribute, slot)));

    public IReadOnlyList<KeystoreItem> List(string store) => Call(call => With(
        attributes => call.Search(attributes, All, Describe).OfType<KeystoreItem>().ToList(),
        (StoreAttribute, store)));

    private static KeystoreItem? Describe(nint item)
    {
        var attributes = secret_item_get_attributes(item);
        if (attributes == 0)
            return null;
        try
        {
            return (Value(attributes, StoreAttribute), Value(attributes, SlotAttribute), Value(attributes, DatabaseAttribute)) is
                ({ } store, { } slot, { } database) ? new(store, slot, database) : null;
        }
        finally
        {
            g_hash_table_unref(attributes);
        }
    }

    private static T With<T>(Func<nint, T> act, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        var table = Table([Application, .. attributes]);
        try
        {
            return act(table);
        }
        finally
        {
            g_hash_table_unref(table);
        }
    }

    // Without a bus, libsecret would be loaded for nothing, and GLib would try to start one.
    private bool HasBus => variable("DBUS_SESSION_BUS_ADDRESS") is { Length: > 0 } address
        ? address.StartsWith("unix:", StringComparison.Ordinal)
        : variable("XDG_RUNTIME_DIR") is { Length: > 0 } folder && File.Exists(Path.Combine(folder, "bus"));

    private T Call<T>(Func<SecretServiceCall, T> act)
    {
        if (!HasBus)
        {
            throw new StoreException(
                StoreError.Keystore, "there is no session bus, and so no Secret Service", "log in at the desktop, or give another key");
        }

        try
        {
            using var call = new SecretServiceCall(Patience);
            return act(call);
        }
        catch (DllNotFoundException)
        {
            throw new StoreException(
                StoreError.Keystore,
                "libsecret is not installed, through which the Secret Service is asked",
                "install it: `libsecret-1-0` on Debian and Ubuntu, `libsecret` elsewhere");
        }
    }
}
