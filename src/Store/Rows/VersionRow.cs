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
/// <param name="Retires">Unix time in milliseconds from which a retiring version is retired.</param>
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

    public bool IsCompromised => State == VersionState.Compromised;

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

    public StoredSecret Describe() => new(Name, Kind, (int)Version, Readable, DateTimeOffset.FromUnixTimeMilliseconds(Created)) { IsCompromised = IsCompromised };
}
