using SecretGuard.Store.Keys;
using SecretGuard.Store.Sealing;

namespace SecretGuard.Store.Rows;

/// <summary>One value over time, sealed.</summary>
/// <param name="Name">The secret's.</param>
/// <param name="Version">From 1.</param>
/// <param name="State"><see cref="VersionState"/>.</param>
/// <param name="Kind">One of the manifest's kinds.</param>
/// <param name="Readable">Whether it may be revealed.</param>
/// <param name="Created">Unix time in milliseconds.</param>
/// <param name="Retires">Unix time in milliseconds from which a retiring version is retired, or at which a retired one was.</param>
/// <param name="Algorithm">How it is sealed.</param>
/// <param name="DataKey">The id of the key it is sealed under.</param>
/// <param name="Tag">The last bytes of what is sealed.</param>
internal sealed record VersionRow(
    string Name,
    long Version,
    string State,
    string Kind,
    bool Readable,
    long Created,
    long? Retires,
    string Algorithm,
    string DataKey,
    byte[] Tag)
{
    /// <summary>The sealed value, where it was asked for.</summary>
    public byte[]? Sealed { get; init; }

    public bool IsLive => State is VersionState.Live or VersionState.Compromised;

    public bool IsRetiring => State is VersionState.Retiring or VersionState.RetiringCompromised;

    /// <summary>Whether it has no value any more.</summary>
    public bool IsRetired => State is VersionState.Retired or VersionState.RetiredCompromised;

    public bool IsCompromised => State is VersionState.Compromised or VersionState.RetiringCompromised or VersionState.RetiredCompromised;

    /// <summary>A live version that is not sealed yet.</summary>
    public static VersionRow Draft(string name, long version, string kind, bool readable, long created, string dataKey) =>
        new(name, version, VersionState.Live, kind, readable, created, Retires: null, Sealer.Algorithm, dataKey, Tag: []);

    /// <summary>What the scope's head authenticates of it.</summary>
    public void AddTo(Fields head) => head
        .Add(Name).Add(Version).Add(State).Add(Kind).Add(Readable ? 1 : 0).Add(Created).Add(Retires).Add(Algorithm).Add(DataKey).Add(Tag);

    /// <summary>What its value is sealed for.</summary>
    public Fields AddTo(Fields place, ScopeName scope) => place
        .Add(scope.Owner).Add(scope.Environment)
        .Add(Name).Add(Version).Add(Kind).Add(Readable ? 1 : 0).Add(Algorithm).Add(DataKey);

    public VersionRow Retiring(long until) =>
        this with { State = IsCompromised ? VersionState.RetiringCompromised : VersionState.Retiring, Retires = until };

    /// <summary>Without its value.</summary>
    public VersionRow Retired(long at) =>
        this with { State = IsCompromised ? VersionState.RetiredCompromised : VersionState.Retired, Retires = at, Tag = [], Sealed = null };

    /// <summary>Live again.</summary>
    public VersionRow Restored() => this with { State = IsCompromised ? VersionState.Compromised : VersionState.Live, Retires = null };

    public VersionRow Compromised() => this with { State = IsRetiring ? VersionState.RetiringCompromised : VersionState.Compromised };

    /// <param name="now">A retiring version whose time has come is told as retired.</param>
    public StoredVersion Describe(long now) => new(
        (int)Version,
        Kind,
        IsLive ? VersionStage.Live : IsRetiring && Retires > now ? VersionStage.Retiring : VersionStage.Retired,
        IsCompromised,
        DateTimeOffset.FromUnixTimeMilliseconds(Created),
        Retires is { } time ? DateTimeOffset.FromUnixTimeMilliseconds(time) : null);

    /// <param name="retiring">The version before it, while that is still good.</param>
    public StoredSecret Describe(StoredVersion? retiring) =>
        new(Name, Kind, (int)Version, Readable, DateTimeOffset.FromUnixTimeMilliseconds(Created))
        {
            IsCompromised = IsCompromised,
            Retiring = retiring,
        };
}
