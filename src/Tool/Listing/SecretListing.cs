using SecretGuard.Store;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Listing;

/// <summary>Which secrets are listed.</summary>
/// <param name="store">Where they are.</param>
/// <param name="environment">Only that; null for all.</param>
internal sealed class SecretListing(ISecretStore store, string? environment)
{
    /// <summary>Only those of that name.</summary>
    public string? Name { get; init; }

    /// <summary>Only those with that label.</summary>
    public string? Label { get; init; }

    /// <summary>A project's own, and what it was granted.</summary>
    public List<ListedSecret> Of(Project project)
    {
        var own = store.Environments(project.Id)
            .Where(IsAsked)
            .SelectMany(found => ListedSecret.Of(store, new ScopeName(project.Id, found)));
        var granted = store.Grants.List()
            .Where(grant => grant.Project == project.Id && IsAsked(grant.Shared.Environment))
            .SelectMany(grant => ListedSecret.Of(store, grant));
        return Asked(own.Concat(granted));
    }

    /// <summary>The shared ones, with who may use them.</summary>
    public List<ListedSecret> OfShared()
    {
        var grants = store.Grants.List().ToLookup(grant => grant.Shared);
        var all = store.Scopes()
            .Where(scope => scope.Shared is not null && IsAsked(scope.Environment))
            .SelectMany(scope => ListedSecret.Of(store, scope));
        return Asked(all.Select(secret => secret with { Grants = [.. grants[secret.Scope]] }));
    }

    private bool IsAsked(string found) => environment is null || found == environment;

    private List<ListedSecret> Asked(IEnumerable<ListedSecret> all) =>
    [
        .. from secret in all
           where Name is null || secret.Name == Name
           where Label is null || secret.Secret.Details.Labels.Contains(Label)
           orderby secret.Environment, secret.Name
           select secret,
    ];
}
