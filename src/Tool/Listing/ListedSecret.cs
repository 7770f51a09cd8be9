using SecretGuard.Store;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Listing;

/// <summary>A secret with all that can be told of it.</summary>
/// <param name="Name">What it is called where it is listed.</param>
/// <param name="Scope">Where its value is.</param>
/// <param name="Secret">Its live version.</param>
/// <param name="Use">How it was used; null for never, as far as the log goes.</param>
internal sealed record ListedSecret(string Name, ScopeName Scope, StoredSecret Secret, SecretUse? Use)
{
    public string Environment => Scope.Environment;

    /// <summary>Who may use a shared secret.</summary>
    public IReadOnlyList<Grant> Grants { get; init; } = [];

    /// <summary>Whether it is a shared one as a project sees it that has it by a grant.</summary>
    public bool IsGranted { get; init; }

    /// <summary>Whether it belongs to a project that is not the one of this folder, where commands are about others.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>The command of another verb about it.</summary>
    public string Command(string verb) => (IsElsewhere ? "in the folder of that project: " : "") + SetCommand.For(verb, Scope, Secret.Name);

    /// <summary>Of the project whose scope it is, or of the shared secret itself, all in one environment.</summary>
    /// <param name="store">Where they are.</param>
    /// <param name="scope">Whose.</param>
    /// <param name="grant">Of a shared secret, the only uses that are told of; null for those of all who have it.</param>
    public static IEnumerable<ListedSecret> Of(ISecretStore store, ScopeName scope, Grant? grant = null)
    {
        var secrets = store.List(scope);
        var uses = store.Audit.LastUses(scope, [.. secrets.Select(secret => secret.Name)], grant);
        return secrets.Select(secret => new ListedSecret(secret.Name, scope, secret, uses.GetValueOrDefault(secret.Name)));
    }

    /// <summary>A shared secret as the project sees it that was granted it.</summary>
    public static IEnumerable<ListedSecret> Of(ISecretStore store, Grant grant) =>
        Of(store, grant.Shared, grant).Select(secret => secret with { Name = grant.Name, IsGranted = true });
}
