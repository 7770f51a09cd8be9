using SecretGuard.Manifest;
using SecretGuard.Store;
using SecretGuard.Tool.Output;

namespace SecretGuard.Tool.Projects;

/// <summary>What people call the projects that the store knows by their ids.</summary>
internal sealed class ProjectNames
{
    private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);
    private readonly ISecretStore store;
    private readonly Project? here;

    /// <param name="host">The current folder's project is known whether it is trusted or not.</param>
    /// <param name="store">Others are, by what their trusted folders hold now.</param>
    public ProjectNames(Host host, ISecretStore store)
    {
        this.store = store;
        try
        {
            here = Project.Find(host.CurrentFolder, ReferencesFile.Of(host.CurrentFolder));
        }
        catch (Failure)
        {
            // A manifest with faults has no name to tell.
        }
    }

    /// <summary>Whether it is the project of the current folder.</summary>
    public bool IsHere(string project) => here?.Manifest.Id == project;

    /// <summary>The name, or the id where no folder tells one, or the one here is called the same.</summary>
    public string Of(string project)
    {
        if (IsHere(project)) return here!.Name;
        if (known.TryGetValue(project, out var name)) return name;
        name = InFolders(project) is { } told && told != here?.Name && !ManifestReader.IsId(told) ? told : Printable.Of(project);
        known.Add(project, name);
        return name;
    }

    public string Of(ScopeName scope) => scope.Owner.Length == 0 ? "" : $"{Of(scope.Owner)}/{scope.Environment}";

    private string? InFolders(string project)
    {
        try
        {
            return TrustedManifests.Of(store, project)
                .Select(found => found.Manifest.Project).FirstOrDefault(name => !string.IsNullOrEmpty(name)) is { } name
                    ? Printable.Of(name)
                    : null;
        }
        catch (StoreException)
        {
            // Trust that was altered is the doctor's to tell.
            return null;
        }
    }
}
