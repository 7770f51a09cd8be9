using SecretGuard.Store;
using SecretGuard.Tool.Cli;

namespace SecretGuard.Tool.Verbs.Keys;

/// <summary>One thing that <c>key</c> does. A new one is a file here and a line in <see cref="KeyVerb"/>.</summary>
internal abstract class KeyAction
{
    /// <summary>The word, and what follows it: <c>remove ID</c>.</summary>
    public abstract string Usage { get; }

    public string Name => Usage.Split(' ')[0];

    public virtual IReadOnlyList<VerbOption> Options => [];

    /// <summary>How many words may follow its name.</summary>
    public virtual (int Least, int Most) Arguments => (0, 0);

    public abstract int Execute(Invocation call, Host host);

    protected static ISecretStore Open(Host host) => LocalStore.Open(StoreLocation.Resolve(host.Variable), host.StoreContext);
}
