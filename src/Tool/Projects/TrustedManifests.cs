using SecretGuard.Manifest;
using SecretGuard.Store;

namespace SecretGuard.Tool.Projects;

/// <summary>A project's manifests, as they are now in the folders that were trusted with its secrets.</summary>
internal static class TrustedManifests
{
    public static IEnumerable<(string Path, SecretManifest Manifest)> Of(ISecretStore store, string project) =>
        from folder in store.TrustedFolders(project).Select(trusted => trusted.Folder).Distinct(StringComparer.Ordinal)
        let path = Path.Combine(folder, SecretManifest.FileName)
        let manifest = Read(path)
        where manifest is not null && manifest.Id == project
        select (path, manifest);

    private static SecretManifest? Read(string path)
    {
        try
        {
            return File.Exists(path) ? ManifestReader.Read(File.ReadAllText(path)).Manifest : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
