using SecretGuard.Store;

namespace SecretGuard.Tool.Cli;

/// <summary>One thing that an <see cref="ActionVerb"/> does: a file in the verb's folder, and a line in the verb.</summary>
internal abstract class VerbAction
{
    /// <summary>The word, and what follows it: <c>remove ID</c>.</summary>
    public abstract string Usage { get; }

    public string Name => Usage.Split(' ')[0];

    /// <summary>A phrase, lower case, no full stop.</summary>
    public abstract string Summary { get; }

    public virtual IReadOnlyList<VerbOption> Options => [];

    /// <summary>How many words may follow its name.</summary>
    public virtual (int Least, int Most) Arguments => (0, 0);

    public abstract int Execute(Invocation call, Host host);

    protected static ISecretStore Open(Host host) => LocalStore.Open(StoreLocation.Resolve(host.Variable), host.StoreContext);
}
