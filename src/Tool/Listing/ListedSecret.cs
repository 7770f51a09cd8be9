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

    /// <summary>The command of another verb about it.</summary>
    public string Command(string verb) => SetCommand.For(verb, Scope, Secret.Name);

    /// <summary>Of the project whose scope it is, or of the shared secret itself, all in one environment.</summary>
    public static IEnumerable<ListedSecret> Of(ISecretStore store, ScopeName scope)
    {
        var secrets = store.List(scope);
        var uses = store.Audit.LastUses(scope, [.. secrets.Select(secret => secret.Name)]);
        return secrets.Select(secret => new ListedSecret(secret.Name, scope, secret, uses.GetValueOrDefault(secret.Name)));
    }

    /// <summary>A shared secret as the project sees it that was granted it.</summary>
    public static IEnumerable<ListedSecret> Of(ISecretStore store, Grant grant) =>
        Of(store, grant.Shared).Select(secret => secret with { Name = grant.Name });
}
