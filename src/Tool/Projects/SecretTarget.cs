using SecretGuard.Store;
using SecretGuard.Tool.Cli;

namespace SecretGuard.Tool.Projects;

/// <summary>The secret that a verb is about: one of the project's, or a shared one.</summary>
internal sealed class SecretTarget : IDisposable
{
    public static readonly VerbOption Shared = new("--shared", "SHARED", "the shared secret of that name, which belongs to no project");

    private SecretTarget(ISecretStore store, ScopeName scope, string name, Project? project) =>
        (Store, Scope, Name, Project) = (store, scope, name, project);

    public ISecretStore Store { get; }

    public ScopeName Scope { get; }

    public string Name { get; }

    /// <summary>Null for a shared secret.</summary>
    public Project? Project { get; }

    public string Environment => Scope.Environment;

    /// <summary>How a verb's argument is written that <see cref="Shared"/> may take the place of.</summary>
    public static VerbArgument Argument(string help) => new("NAME", help, IsRequired: false);

    /// <summary>Opens the store, and the project whose folder has to be trusted.</summary>
    public static SecretTarget Open(Verb verb, Invocation call, Host host, bool requireTrust = true)
    {
        var environment = EnvironmentChoice.Resolve(call, host);
        if (call[Shared] is { } shared)
        {
            if (call.Arguments.Count > 0) throw new Failure($"a shared secret is named by '{Shared.Name}' alone", verb.Usage);
            var store = LocalStore.Open(StoreLocation.Resolve(host.Variable), host.StoreContext);
            return new(store, ScopeName.OfShared(SharedName.Require(shared), environment), shared, project: null);
        }

        if (call.Arguments.Count == 0) throw new Failure($"'{verb.Name}' needs NAME, or {Shared.Written}", verb.Usage);
        var project = Project.Require(host.CurrentFolder);
        var vault = Vault.Open(host, project, environment);
        var target = new SecretTarget(vault.Store, vault.Scope, call.Arguments[0], project);
        try
        {
            if (requireTrust) vault.RequireTrust();
            target.RefuseShared();
            return target;
        }
        catch
        {
            target.Dispose();
            throw;
        }
    }

    public StoredSecret? Live() => Store.List(Scope).FirstOrDefault(secret => secret.Name == Name);

    /// <summary>Another verb about it.</summary>
    public string Command(string verb) => SetCommand.For(verb, Scope, Name);

    public void Dispose() => Store.Dispose();

    // The project's name for a shared secret has no value of its own.
    private void RefuseShared()
    {
        if (Project?.Manifest.Find(Name)?.Shared is not { } shared || Live() is not null) return;
        throw new Failure($"'{Name}' is the shared secret '{shared}' here", $"name that: {Shared.Name} {shared}");
    }
}
