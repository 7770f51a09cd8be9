using SecretGuard.Manifest;
using SecretGuard.Store;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Generating;
using SecretGuard.Tool.Output;

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
    public static SecretTarget Open(Verb verb, Invocation call, Host host, bool requireTrust = true, bool mayBeGranted = false)
    {
        Require(verb, call);
        var environment = EnvironmentChoice.Resolve(call, host);
        if (call[Shared] is { } shared)
        {
            var store = LocalStore.Open(StoreLocation.Resolve(host.Variable), host.StoreContext);
            return new(store, ScopeName.OfShared(shared, environment), shared, project: null);
        }

        var project = Project.Require(host.CurrentFolder);
        var vault = Vault.Open(host, project, environment);
        var target = new SecretTarget(vault.Store, vault.Scope, call.Arguments[0], project);
        try
        {
            if (requireTrust) vault.RequireTrust();
            if (!mayBeGranted) target.RefuseShared();
            return target;
        }
        catch
        {
            target.Dispose();
            throw;
        }
    }

    /// <summary>What the project's manifest says of it.</summary>
    public SecretDeclaration? Declared => Project?.Manifest.Find(Name);

    /// <summary>The environment variable that a command gets it as.</summary>
    public string Variable => Scope.Shared is { } shared ? SharedName.Variable(shared) : Name;

    public StoredSecret? Live() => Store.List(Scope).FirstOrDefault(secret => secret.Name == Name);

    /// <summary>Its live version; a failure that says why there is none, else.</summary>
    /// <param name="composed">What to do where others make it up.</param>
    public StoredSecret Require(string composed)
    {
        if (Live() is { } live) return live;
        if (Project is null) SharedName.RequireValue(Store, Scope);
        throw Declared switch
        {
            { From: not null } => new Failure($"'{Name}' is composed of others", composed),
            null => NoSuch(),
            _ => new Failure($"'{Name}' has no value in '{Environment}' yet", Command("set")),
        };
    }

    /// <summary>That nothing is known under the name, which may be anything as it was typed, and is not repeated.</summary>
    public Failure NoSuch() => new(
        $"there is no such {(Project is null ? "shared secret" : "secret")} in '{Environment}'",
        [
            .. NearName.Hints(Name, Neighbours),
            $"see 'dotnet secretguard list{(Project is null ? " " + Shared.Name : "")}'",
        ]);

    private IEnumerable<string> Neighbours => Project is null
        ? Store.Scopes().Where(scope => scope.Environment == Environment).Select(scope => scope.Shared).OfType<string>()
        : Store.List(Scope).Select(secret => secret.Name);

    /// <summary>Shows a value that was just generated, as it is stored, after the audit log says so.</summary>
    public void ShowOnce(Host host)
    {
        using var values = Store.Read(Scope, SecretRequest.Own([Name]), "show-once");
        new Messages(host).Hint($"the value of '{Name}', shown this once");
        ShownValue.Write(host, Name, values.Live[Name].Span);
    }

    /// <summary>Another verb about it.</summary>
    public string Command(string verb) => SetCommand.For(verb, Scope, Name);

    public void Dispose() => Store.Dispose();

    // One of the two, before anything is opened.
    private static void Require(Verb verb, Invocation call)
    {
        if (call[Shared] is { } shared)
        {
            if (call.Arguments.Count > 0)
                throw Generators.LooseKind(call) ?? new Failure($"a shared secret is named by '{Shared.Name}' alone", verb.Usage);
            SharedName.Require(shared);
        }
        else if (call.Arguments.Count == 0)
        {
            throw new Failure($"'{verb.Name}' needs NAME, or '{Shared.Written}'", verb.Usage);
        }
    }

    // The project's name for a shared secret has no value of its own.
    private void RefuseShared()
    {
        if (Project?.Manifest.Find(Name)?.Shared is not { } shared || Live() is not null) return;
        throw new Failure(
            $"'{Name}' is the shared secret '{shared}' here",
            $"name that: {Shared.Name} {shared}",
            "or take it from this project: " + SetCommand.For("revoke", shared, Environment));
    }
}
