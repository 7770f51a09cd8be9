using SecretGuard.Store.Slots;

namespace SecretGuard.Store.Tests.Vectors.Making;

/// <summary>A fault to be made in the whole store.</summary>
/// <param name="Name">The file's.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Error">What has to come of it.</param>
/// <param name="Sql">Makes it; empty where it lies elsewhere.</param>
internal sealed record Fault(string Name, string What, StoreError Error, Func<Forger, string> Sql)
{
    public Fault(string name, string what, string sql, StoreError error = StoreError.Altered)
        : this(name, what, error, _ => sql)
    {
    }

    public string Unlock { get; init; } = SlotKind.Environment;

    /// <summary>Null for the database's own.</summary>
    public Func<Forger, string>? State { get; init; }

    /// <summary>The same, with the first scope's head and the root signed over it: only the fault itself is left.</summary>
    public Fault Signed() => this with { Sql = forger => { var sql = Sql(forger); return $"{sql}\n{forger.SignHead(sql)}"; } };

    /// <summary>The same, with the root signed over it.</summary>
    public Fault Rooted() => this with { Sql = forger => forger.SignRoot(Sql(forger)) };
}
