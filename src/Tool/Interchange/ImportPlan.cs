using System.Security.Cryptography;
using SecretGuard.Manifest;
using SecretGuard.Store;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Interchange;

/// <summary>What becomes of each secret of a file.</summary>
internal enum ImportFate
{
    New,
    Replaced,

    /// <summary>It is stored with this value already.</summary>
    Unchanged,

    /// <summary>It has a value already, which a dry run does not look at.</summary>
    Present,
}

/// <summary>A secret of the file, its kind and its fate.</summary>
internal sealed record PlannedSecret(ImportedSecret Secret, SecretKind Kind, ImportFate Fate)
{
    public string Name => Secret.Name;

    public string Outcome => Fate.ToString().ToLowerInvariant();
}

/// <summary>What an import does to a project's secrets in one environment.</summary>
internal sealed class ImportPlan(Vault vault, IReadOnlyDictionary<string, ImportedKind> kinds, IReadOnlyList<ImportedSecret> secrets)
{
    private const string Verb = "import";

    /// <summary>By names alone: no value is opened.</summary>
    public IReadOnlyList<PlannedSecret> Sketch()
    {
        var stored = Stored();
        return Plan(secret => stored.Contains(secret.Name) ? ImportFate.Present : ImportFate.New);
    }

    /// <summary>Compares with the values that are stored, which the audit log tells of.</summary>
    public IReadOnlyList<PlannedSecret> Compare()
    {
        var stored = Stored();
        var present = secrets.Where(secret => stored.Contains(secret.Name)).Select(secret => secret.Name).ToList();
        if (present.Count == 0) return Plan(_ => ImportFate.New);
        return WithStored(present, values => Plan(secret =>
            !values.TryGetValue(secret.Name, out var value) ? ImportFate.New
                : IsSame(secret, value) ? ImportFate.Unchanged
                : ImportFate.Replaced));
    }

    /// <summary>The names whose stored value is not that of the file.</summary>
    public IReadOnlyList<string> Differing() => WithStored(
        [.. secrets.Select(secret => secret.Name)],
        values => secrets.Where(secret => !values.TryGetValue(secret.Name, out var value) || !IsSame(secret, value))
            .Select(secret => secret.Name)
            .ToList());

    /// <summary>Stores what is new or replaced, all or nothing.</summary>
    public void Store(IReadOnlyList<PlannedSecret> planned, bool replace) => vault.Store.Import(
        vault.Scope,
        [.. planned.Where(secret => secret.Fate != ImportFate.Unchanged).Select(secret => Fresh(secret))],
        replace);

    private NewSecret Fresh(PlannedSecret secret) => new(secret.Name, secret.Kind.Name(), secret.Secret.Value)
    {
        Details = kinds[secret.Name].NotAfter is { } end ? new DetailsChange { Expires = end } : null,
    };

    private static bool IsSame(ImportedSecret secret, SecretBytes value) =>
        CryptographicOperations.FixedTimeEquals(secret.Value.Span, value.Span);

    private HashSet<string> Stored() => vault.Store.List(vault.Scope).Select(secret => secret.Name).ToHashSet(StringComparer.Ordinal);

    private List<PlannedSecret> Plan(Func<ImportedSecret, ImportFate> fate) =>
        [.. secrets.Select(secret => new PlannedSecret(secret, kinds[secret.Name].Kind, fate(secret)))];

    private T WithStored<T>(IReadOnlyCollection<string> names, Func<IReadOnlyDictionary<string, SecretBytes>, T> use)
    {
        using var values = vault.Store.Read(vault.Scope, SecretRequest.Own(names), Verb);
        return use(values.Live);
    }
}
