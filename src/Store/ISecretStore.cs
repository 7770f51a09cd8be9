using SecretGuard.Store.Slots;

namespace SecretGuard.Store;

/// <summary>The one way to a store's rows. An instance serves one thread; any number of processes may each have one.</summary>
internal interface ISecretStore : IDisposable
{
    /// <summary>32 hexadecimal digits, random, fixed when the store is made.</summary>
    string Id { get; }

    OpenedSlot OpenedBy { get; }

    /// <summary>The ways to open it.</summary>
    KeySlots Keys { get; }

    /// <summary>Which project may use which shared secret.</summary>
    Grants Grants { get; }

    /// <summary>What was done with it.</summary>
    AuditTrail Audit { get; }

    /// <summary>The environment variable that opened the store; null where another key did.</summary>
    string? OpenedByVariable => OpenedBy.Variable;

    /// <summary>The environments in which an owner has at least one secret, sorted.</summary>
    IReadOnlyList<string> Environments(string owner);

    /// <summary>All scopes that have a secret, of projects and shared ones, sorted.</summary>
    IReadOnlyList<ScopeName> Scopes();

    /// <summary>A scope's live secrets, sorted by name, after its head was checked.</summary>
    IReadOnlyList<StoredSecret> List(ScopeName scope);

    /// <summary>The values of those that exist, and are the project's own or granted to it; the caller disposes them.</summary>
    /// <remarks>
    /// The audit rows, with those names, are committed before any value is returned. Where something that is required is missing, there are
    /// neither rows nor values.
    /// </remarks>
    SecretValues Read(ScopeName scope, IReadOnlyCollection<SecretRequest> requests, string verb);

    /// <summary>The live value of a secret that may be shown, which the caller disposes.</summary>
    /// <remarks>
    /// The audit row is committed before the value is returned; <see cref="StoreError.WriteOnly"/> where the secret was not made readable.
    /// </remarks>
    SecretBytes Reveal(ScopeName scope, string name);

    /// <summary>The versions of a secret that are remembered, the newest first; empty where there is no such secret.</summary>
    IReadOnlyList<StoredVersion> History(ScopeName scope, string name);

    /// <summary>Makes a secret, or a new live version of it; the value before it is deleted.</summary>
    /// <remarks><see cref="StoreError.Conflict"/> while an older value is retiring.</remarks>
    /// <param name="scope">Made where it does not exist yet.</param>
    /// <param name="name">Letters, digits, <c>_</c>, <c>.</c> and <c>-</c>; refused where it differs only in case from another.</param>
    /// <param name="kind">One of the manifest's kinds.</param>
    /// <param name="value">UTF-8 without NUL, 1 to 65,532 bytes.</param>
    /// <param name="replace">Whether an existing secret is replaced; <see cref="StoreError.Conflict"/> where it is not.</param>
    /// <param name="readable">Whether it may be revealed: fixed when it is made, so true conflicts with one that may not.</param>
    /// <param name="details">What is to be known beside its value.</param>
    SetOutcome Set(
        ScopeName scope,
        string name,
        string kind,
        ReadOnlySpan<byte> value,
        bool replace,
        bool readable = false,
        DetailsChange? details = null);

    /// <summary>Changes what is known of a secret beside its value; <see cref="StoreError.NotFound"/> where there is none.</summary>
    void Amend(ScopeName scope, string name, DetailsChange details);

    /// <summary>Makes secrets, or new live versions of them, all or none.</summary>
    /// <param name="scope">Made where it does not exist yet.</param>
    /// <param name="secrets">No two of one name.</param>
    /// <param name="replace">Whether existing secrets are replaced; <see cref="StoreError.Conflict"/> where they are not.</param>
    void Import(ScopeName scope, IReadOnlyList<NewSecret> secrets, bool replace);

    /// <summary>Makes a new live version of a secret; the one before it stays good for a while.</summary>
    /// <param name="scope">Where it is.</param>
    /// <param name="name">Of a secret that exists, and of which no older value is retiring: <see cref="StoreError.Conflict"/>.</param>
    /// <param name="value">UTF-8 without NUL, 1 to 65,532 bytes.</param>
    /// <param name="overlap">From the later of the clock and the last audit row; zero deletes the value before at once.</param>
    /// <param name="details">What is to be known of the new version; of the end of the one before it nothing is kept.</param>
    /// <returns>The new version's number; <see cref="StoreError.SameValue"/> where the live value is that one.</returns>
    int Rotate(ScopeName scope, string name, ReadOnlySpan<byte> value, TimeSpan overlap, DetailsChange? details = null);

    /// <summary>
    /// Deletes the value that is retiring, or has it end at another time; <see cref="StoreError.Conflict"/> where there is none.
    /// </summary>
    /// <param name="scope">Where it is.</param>
    /// <param name="name">Whose.</param>
    /// <param name="overlap">How long it is good from now on, as with <see cref="Rotate"/>; zero deletes it.</param>
    /// <param name="details">What is to be known of the version that took its place.</param>
    /// <param name="live">The version that took its place, where another rotation than that one is not meant.</param>
    void FinishRotation(
        ScopeName scope, string name, TimeSpan overlap = default, DetailsChange? details = null, int? live = null);

    /// <summary>Makes the value that is retiring live again, and deletes the one that took its place.</summary>
    /// <param name="scope">Where it is.</param>
    /// <param name="name">Whose.</param>
    /// <param name="live">The version that took its place, where another rotation than that one is not meant.</param>
    /// <returns>The version that is live again.</returns>
    int UndoRotation(ScopeName scope, string name, int? live = null);

    /// <summary>Marks versions as known to others, until they are replaced.</summary>
    /// <param name="scope">Where they are.</param>
    /// <param name="names">Whose.</param>
    /// <param name="retiring">Whether the retiring versions are meant, and not the live ones.</param>
    /// <returns>Those of the names that have such a version, which was not marked yet.</returns>
    IReadOnlyList<string> MarkCompromised(ScopeName scope, IReadOnlyCollection<string> names, bool retiring = false);

    /// <summary>
    /// Deletes every version, and with a shared secret its grants; <see cref="StoreError.NotFound"/> where there is none.
    /// </summary>
    void Remove(ScopeName scope, string name);

    /// <summary>Whether any folder was ever trusted with a project's secrets, or it has some.</summary>
    bool Knows(string project);

    /// <summary>The folders that are trusted with a project's secrets, sorted by folder and environment.</summary>
    IReadOnlyList<TrustedFolder> TrustedFolders(string project);

    bool IsTrusted(string project, string folder, string environment);

    void Trust(string project, string folder, string environment, string verb);

    /// <summary>Takes the trust in a folder back, from the next use on.</summary>
    /// <param name="project">Whose secrets they are.</param>
    /// <param name="folder">As it was trusted.</param>
    /// <param name="environment">Null for all.</param>
    /// <returns>The environments in which it was trusted.</returns>
    IReadOnlyList<string> Distrust(string project, string folder, string? environment);

    /// <summary>Everything that is wrong with this store; empty where nothing is.</summary>
    IReadOnlyList<StoreProblem> Diagnose();

    /// <summary>Makes a copy of the database beside it, for one of those reasons that <c>restore</c> lists.</summary>
    void BackUp(string reason);

    /// <summary>Writes a copy of the database, with the audit row that tells of it, to a file that is not there yet.</summary>
    void BackUpTo(string path);

    /// <summary>Takes the database as it is for the newest that this machine has seen.</summary>
    /// <param name="verb">What the audit log calls it.</param>
    void AcceptRestore(string verb = "accept-restore");
}
