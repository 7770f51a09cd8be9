using SecretGuard.Store.Keys;
using static SecretGuard.Store.Slots.Keystores.LibSecret;

namespace SecretGuard.Store.Slots.Keystores;

/// <summary>A conversation with the Secret Service, which is broken off when its time is up.</summary>
internal sealed unsafe class SecretServiceCall : IDisposable
{
    private readonly TimeSpan patience;
    private readonly CancellationTokenSource deadline;
    private readonly CancellationTokenRegistration alarm;
    private readonly nint cancellable = g_cancellable_new();
    private readonly nint service;

    public SecretServiceCall(TimeSpan patience)
    {
        this.patience = patience;
        deadline = new CancellationTokenSource(patience);
        alarm = deadline.Token.Register(() => g_cancellable_cancel(cancellable));
        try
        {
            nint error = 0;
            service = secret_service_get_sync(OpenSession, cancellable, &error);
            ThrowIf(error);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Refuses where there is no keyring that new items could go to now.</summary>
    public bool CheckDefault()
    {
        g_object_unref(DefaultCollection());
        return true;
    }

    private nint DefaultCollection()
    {
        nint error = 0;
        fixed (byte* alias = "default\0"u8)
        {
            var collection = secret_collection_for_alias_sync(service, alias, flags: 0, cancellable, &error);
            ThrowIf(error);
            if (collection == 0)
            {
                throw new StoreException(
                    StoreError.Keystore, "the Secret Service has no default keyring", "make one, as with Seahorse, and try again");
            }

            if (secret_collection_get_locked(collection) == 0)
                return collection;
            g_object_unref(collection);
            throw Locked();
        }
    }

    // Not secret_service_store_sync: where the collection is locked or missing, that one asks the user.
    public bool Create(nint attributes, string label, ReadOnlySpan<byte> digits)
    {
        var collection = DefaultCollection();
        nint error = 0;
        fixed (byte* utf8 = Terminated(label), text = digits, type = "text/plain\0"u8)
        {
            // Copied to memory that is not paged out, and zeroed when it is given back.
            var value = secret_value_new(text, digits.Length, type);
            var item = secret_item_create_sync(collection, schema: 0, attributes, utf8, value, flags: 0, cancellable, &error);
            secret_value_unref(value);
            if (item != 0)
                g_object_unref(item);
        }

        g_object_unref(collection);
        ThrowIf(error);
        return true;
    }

    /// <returns>What was made of the items that have these attributes, in any keyring, locked or not.</returns>
    /// <param name="attributes">A table of them.</param>
    /// <param name="flags"><see cref="All"/>, or 0 for one, which is unlocked where there is such a one.</param>
    /// <param name="read">What is made of an item.</param>
    public List<T> Search<T>(nint attributes, int flags, Func<nint, T> read)
    {
        nint error = 0;
        var list = secret_service_search_sync(service, schema: 0, attributes, flags, cancellable, &error);
        ThrowIf(error);
        var found = new List<T>();
        try
        {
            // struct GList: data, next, previous.
            for (var node = (nint*)list; node != null; node = (nint*)node[1])
                found.Add(read(node[0]));
            return found;
        }
        finally
        {
            for (var node = (nint*)list; node != null; node = (nint*)node[1])
                g_object_unref(node[0]);
            g_list_free(list);
        }
    }

    /// <summary>The key in an item.</summary>
    public SecretBytes Read(nint item, string source)
    {
        if (secret_item_get_locked(item) != 0)
            throw Locked();
        nint error = 0;
        _ = secret_item_load_secret_sync(item, cancellable, &error);
        ThrowIf(error);
        var value = secret_item_get_secret(item);
        if (value == 0)
            throw Locked();
        try
        {
            nint length;
            var digits = secret_value_get(value, &length);
            return HexKey.Parse(new ReadOnlySpan<byte>(digits, (int)length), source);
        }
        finally
        {
            secret_value_unref(value);
        }
    }

    /// <summary>Deletes items that are not locked.</summary>
    /// <returns>Whether there were any.</returns>
    public bool Clear(nint attributes)
    {
        nint error = 0;
        var any = secret_service_clear_sync(service, schema: 0, attributes, cancellable, &error) != 0;
        ThrowIf(error);
        return any;
    }

    public void Dispose()
    {
        // Waits for an alarm that is just ringing.
        alarm.Dispose();
        deadline.Dispose();
        if (service != 0)
            g_object_unref(service);
        g_object_unref(cancellable);
    }

    private static StoreException Locked() =>
        new(StoreError.Keystore, "the Secret Service's keyring is locked", "unlock it, as by logging in at the desktop, and try again");

    private void ThrowIf(nint error)
    {
        if (error == 0)
            return;
        // struct GError: domain, code, message. The message is not passed on: who wrote it is not known.
        var (domain, code) = (((uint*)error)[0], ((int*)error)[1]);
        g_error_free(error);
        if (domain == secret_error_get_quark() && code == IsLockedError)
            throw Locked();
        throw new StoreException(
            StoreError.Keystore,
            deadline.IsCancellationRequested
                ? $"the Secret Service did not answer within {patience.TotalSeconds:0.#} seconds"
                : "the session bus offers no Secret Service",
            "see that a keyring, such as gnome-keyring or KWallet, runs in this session");
    }
}
