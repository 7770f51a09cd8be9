using SecretGuard.Store.Keys;
using static SecretGuard.Store.Slots.Keystores.CoreFoundation;

namespace SecretGuard.Store.Slots.Keystores;

/// <summary>
/// The user's keychain on macOS: generic passwords of the service <c>secretguard</c>, whose account is the store's and the slot's id.
/// </summary>
internal sealed unsafe class Keychain : IKeystore
{
    private const string Service = "secretguard";
    private const int Done = 0;
    private const int NotFound = -25300; // errSecItemNotFound
    private const uint Unlocked = 1; // kSecUnlockStateStatus

    public string Name => "keychain";

    public string Title => "the keychain";

    public void Check()
    {
        uint status;
        Require(SecKeychainGetStatus(0, &status));
        if ((status & Unlocked) == 0)
            throw Locked();
    }

    public void Write(KeystoreItem item, SecretBytes key)
    {
        Check();
        using var line = HexKey.FormatLine(key);
        fixed (byte* digits = line.Span)
        {
            var (data, label, database) = (DataAt(digits, HexKey.Digits), Text(item.Label), Text(item.Database));
            try
            {
                Require(Query(
                    item.Store,
                    item.Slot,
                    query => SecItemAdd(query, null),
                    ("kSecValueData", data),
                    ("kSecAttrLabel", label),
                    ("kSecAttrComment", database)));
            }
            finally
            {
                Release(data, label, database);
            }
        }
    }

    public SecretBytes? Read(string store, string slot)
    {
        nint data = 0;
        var status = Query(store, slot, query => Copy(query, out data), ("kSecReturnData", True));
        if (status == NotFound)
            return null;
        Require(status);
        try
        {
            return HexKey.Parse(Bytes(data), Title);
        }
        finally
        {
            // The copy is ours alone, and its memory is not zeroed when it is released.
            Bytes(data).Clear();
            Release(data);
        }
    }

    public void Delete(string store, string slot)
    {
        if (Query(store, slot, SecItemDelete) is var status && status != NotFound)
            Require(status);
    }

    public IReadOnlyList<KeystoreItem> List(string store)
    {
        nint found = 0;
        var status = Query(
            store,
            slot: null,
            query => Copy(query, out found),
            ("kSecReturnAttributes", True),
            ("kSecMatchLimit", Constant("kSecMatchLimitAll")));
        if (status == NotFound)
            return [];
        Require(status);
        var items = new List<KeystoreItem>();
        for (nint i = 0; i < CFArrayGetCount(found); i++)
        {
            var attributes = CFArrayGetValueAtIndex(found, i);
            var account = Text(CFDictionaryGetValue(attributes, Constant("kSecAttrAccount")));
            var database = Text(CFDictionaryGetValue(attributes, Constant("kSecAttrComment")));
            if (account?.Split('/') is [var of, var slot] && of == store && database is not null)
                items.Add(new(store, slot, database));
        }

        Release(found);
        return items;
    }

    // A list is of the whole service: parts of an account cannot be asked for.
    private static int Query(string store, string? slot, Func<nint, int> act, params ReadOnlySpan<(string Name, nint Value)> more)
    {
        var (service, account) = (Text(Service), slot is null ? 0 : Text($"{store}/{slot}"));
        List<nint> keys = [Constant("kSecClass"), Constant("kSecAttrService")];
        List<nint> values = [Constant("kSecClassGenericPassword"), service];
        if (account != 0)
            (keys, values) = ([.. keys, Constant("kSecAttrAccount")], [.. values, account]);
        foreach (var (name, value) in more)
            (keys, values) = ([.. keys, Constant(name)], [.. values, value]);
        var query = Dictionary(keys.ToArray(), values.ToArray());
        try
        {
            // Nobody is asked for a password: what is locked stays so, and says so.
            _ = SecKeychainSetUserInteractionAllowed(0);
            return act(query);
        }
        finally
        {
            Release(query, service, account);
        }
    }

    private static int Copy(nint query, out nint result)
    {
        nint found = 0;
        var status = SecItemCopyMatching(query, &found);
        result = found;
        return status;
    }

    private static void Release(params ReadOnlySpan<nint> instances)
    {
        foreach (var instance in instances)
        {
            if (instance != 0)
                CFRelease(instance);
        }
    }

    private static void Require(int status)
    {
        if (status == -25308) // errSecInteractionNotAllowed
            throw Locked();
        if (status != Done)
            throw new StoreException(StoreError.Keystore, $"the keychain refused (error {status})", "see `security error`, and try again");
    }

    private static StoreException Locked() =>
        new(StoreError.Keystore, "the keychain is locked", "unlock it: security unlock-keychain");
}
