namespace SecretGuard.Store;

/// <summary>Why the store could not do it.</summary>
internal enum StoreError
{
    /// <summary>No folder for this user's data.</summary>
    NoHome,

    /// <summary>No store there yet.</summary>
    NoStore,

    /// <summary>A store is there already.</summary>
    Exists,

    /// <summary>No key was given and none was found.</summary>
    Locked,

    /// <summary>The key that was given opens no slot.</summary>
    WrongKey,

    /// <summary>All zero, one repeated byte, or not 64 hexadecimal digits.</summary>
    WeakKey,

    /// <summary>The operating system's keystore is locked or absent, or does not answer.</summary>
    Keystore,

    /// <summary>Another process gave the store a new master key since it was opened.</summary>
    Rekeyed,

    /// <summary>A file or folder that others can reach, or that this user cannot.</summary>
    Permissions,

    /// <summary>Truncated, bit-flipped, or not a store at all.</summary>
    Damaged,

    /// <summary>A row was moved, swapped, removed or edited by hand.</summary>
    Altered,

    /// <summary>An older or forked copy of what this machine has seen.</summary>
    Older,

    /// <summary>A format that this version does not know.</summary>
    Newer,

    /// <summary>Another process held the store for longer than the busy timeout.</summary>
    Busy,

    /// <summary>A folder or environment that was never trusted.</summary>
    Untrusted,

    /// <summary>No such secret.</summary>
    NotFound,

    /// <summary>It would replace something.</summary>
    Conflict,

    /// <summary>The new value is the one that is stored already.</summary>
    SameValue,

    /// <summary>The value is never shown.</summary>
    WriteOnly,

    InvalidValue,
    InvalidName,

    /// <summary>The clock stands before what was written.</summary>
    Clock,

    /// <summary>The disk is full.</summary>
    Full,
}
