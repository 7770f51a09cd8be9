using SecretGuard.Store;
using SecretGuard.Tool.Output;

namespace SecretGuard.Tool.Projects;

/// <summary>What people call the projects that the store knows by their ids.</summary>
internal sealed class ProjectNames
{
    private readonly Project? here;

    /// <summary>Only the current folder's project is known by its name: others may be anywhere, or gone.</summary>
    public ProjectNames(Host host)
    {
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

    public string Of(string project) => IsHere(project) ? here!.Name : Printable.Of(project);

    public string Of(ScopeName scope) => scope.Owner.Length == 0 ? "" : $"{Of(scope.Owner)}/{scope.Environment}";
}
