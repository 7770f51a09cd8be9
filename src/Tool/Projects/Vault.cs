using SecretGuard.Manifest;
using SecretGuard.Store;
using SecretGuard.Tool.Output;

namespace SecretGuard.Tool.Projects;

/// <summary>The store as one project sees it: its own scopes, after trust was checked.</summary>
internal sealed class Vault(ISecretStore store, Project project, string environment) : IDisposable
{
    public ISecretStore Store { get; } = store;

    public ScopeName Scope { get; } = new(project.Id, environment);

    /// <summary>Opens the store; fails where there is none.</summary>
    public static Vault Open(Host host, Project project, string environment) =>
        new(LocalStore.Open(StoreLocation.Resolve(host.Variable), host.StoreContext), project, environment);

    /// <summary>
    /// The same, or null where no store opens and variables set all that is required: so it is in a child of <c>run</c>, which hands on no
    /// key, and where something else than a store provides the secrets.
    /// </summary>
    public static Vault? OpenIfNeeded(Host host, Project project, string environment, Func<Wanted> wanted)
    {
        try
        {
            return Open(host, project, environment);
        }
        catch (StoreException closed) when (IsNone(closed) && !wanted().NeedsStore)
        {
            var names = string.Join(", ", wanted().Needed.Select(secret => $"'{secret.Name}'"));
            if (names.Length > 0) new Messages(host).Warning($"{closed.Message}; not required, and not looked up: {names}", closed.Hints);
            return null;
        }
    }

    private static bool IsNone(StoreException closed) => closed.Error is StoreError.NoHome or StoreError.NoStore or StoreError.Locked;

    /// <summary>
    /// Stops where this folder, or this environment, was not accepted yet: cloned code must not help itself to another project's secrets.
    /// </summary>
    public void RequireTrust()
    {
        if (IsTrusted) return;
        throw new Failure(
            $"the folder '{project.Folder}' may not use the secrets of '{project.Name}' in '{Scope.Environment}' yet",
            ["if you trust what is in it: " + TrustCommand, .. Elsewhere is { } others ? [others] : Array.Empty<string>()]);
    }

    /// <summary>Where the environment has nothing, what may have been meant: the environments that have something, as a sentence.</summary>
    public string? Elsewhere
    {
        get
        {
            var others = Store.Environments(Scope.Owner);
            return others.Count == 0 || others.Contains(Scope.Environment)
                ? null
                : $"the store has nothing in '{Scope.Environment}'; it has in {string.Join(", ", others.Select(other => $"'{other}'"))}";
        }
    }

    public bool IsTrusted => Store.IsTrusted(project.Id, project.Folder, Scope.Environment);

    public string TrustCommand => "dotnet secretguard trust" + StoreCommand.In(Scope.Environment);

    /// <summary>How a name of the manifest is asked for.</summary>
    public SecretRequest Request(string name, bool withRetiring) =>
        new(name) { Shared = project.Manifest.Find(name)?.Shared, WithRetiring = withRetiring };

    /// <summary>What is declared for the environment, and is not there.</summary>
    public IReadOnlyList<SecretDeclaration> Missing() => Missing(Stored(project.Manifest, Scope.Environment));

    /// <summary>What of that is not there.</summary>
    public IReadOnlyList<SecretDeclaration> Missing(IEnumerable<SecretDeclaration> needed)
    {
        var stored = Store.List(Scope).Select(secret => secret.Name).ToHashSet(StringComparer.Ordinal);
        var granted = Granted().ToDictionary(grant => grant.Name, grant => grant.Shared.Shared, StringComparer.Ordinal);
        return
        [
            .. from secret in needed
               let isThere = secret.Shared is null ? stored.Contains(secret.Name) : granted.GetValueOrDefault(secret.Name) == secret.Shared
               where !isThere
               select secret,
        ];
    }

    /// <summary>A line for each command that gives what is missing: a shared secret under several names is one.</summary>
    public IEnumerable<string> Remedies(IEnumerable<SecretDeclaration> missing) => missing
        .Select(secret => $"{(secret.Required ? "missing" : "not set, not required")}: {Remedy(secret)}")
        .Distinct(StringComparer.Ordinal);

    /// <summary>The command that gives a secret to this project; where nobody made a shared one yet, that comes first.</summary>
    public string Remedy(SecretDeclaration secret)
    {
        if (secret.Shared is not { } shared) return SetCommand.For(secret.Name, Scope.Environment);
        var grant = SetCommand.For("grant", shared, Scope.Environment);
        var scope = ScopeName.OfShared(shared, Scope.Environment);
        return Store.List(scope).Count > 0 ? grant : $"{SetCommand.For("set", scope, shared)} && {grant}";
    }

    /// <summary>The shared secrets that the project may use in this environment, under its names for them.</summary>
    public IEnumerable<Grant> Granted() =>
        Store.Grants.List().Where(grant => grant.Project == Scope.Owner && grant.Shared.Environment == Scope.Environment);

    /// <summary>The declarations that an environment takes from the store; the others are composed from them.</summary>
    public static IEnumerable<SecretDeclaration> Stored(SecretManifest manifest, string environment) =>
        manifest.Secrets.Where(secret => secret.From is null && secret.AppliesTo(environment));

    public void Dispose() => Store.Dispose();
}
