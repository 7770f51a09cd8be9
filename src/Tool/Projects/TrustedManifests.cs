using SecretGuard.Manifest;
using SecretGuard.Store;

namespace SecretGuard.Tool.Projects;

/// <summary>A project's manifests, as they are now in the folders that were trusted with its secrets.</summary>
internal static class TrustedManifests
{
    private const int Largest = 1024 * 1024;

    public static IEnumerable<(string Path, SecretManifest Manifest)> Of(ISecretStore store, string project) =>
        from folder in store.TrustedFolders(project).Select(trusted => trusted.Folder).Distinct(StringComparer.Ordinal)
        let path = Path.Combine(folder, SecretManifest.FileName)
        let manifest = Read(path)
        where manifest is not null && manifest.Id == project
        select (path, manifest);

    // Another project's folder may hold anything by now: a pipe and a device have no length.
    private static SecretManifest? Read(string path)
    {
        try
        {
            return new FileInfo(path) is { Exists: true, LinkTarget: null, Length: > 0 and <= Largest }
                ? ManifestReader.Read(File.ReadAllText(path)).Manifest
                : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
