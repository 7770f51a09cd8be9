using SecretGuard.Tool.Listing;
using SecretGuard.Tool.Output;

namespace SecretGuard.Tool.Projects;

/// <summary>What stands against deleting a secret: others that need it.</summary>
internal static class Dependents
{
    private static readonly TimeSpan Recent = TimeSpan.FromDays(30);

    /// <returns>Phrases that follow the secret's name: <c>is granted to …</c>.</returns>
    public static IEnumerable<string> Of(SecretTarget target, ProjectNames names, DateTimeOffset now)
    {
        foreach (var grant in target.Store.Grants.List().Where(grant => grant.Shared == target.Scope))
        {
            yield return $"is granted to '{names.Of(grant.Project)}', as '{grant.Name}'";
        }

        foreach (var manifest in OtherManifests(target)) yield return $"is needed by '{manifest}'";
        var listed = ListedSecret.Of(target.Store, target.Scope).FirstOrDefault(secret => secret.Name == target.Name);
        if (listed?.Use is { } use && now - use.Last < Recent) yield return $"was used {Age.Of(now - use.Last)} ago";
    }

    // Other folders of the same project, such as a second clone; the one at hand loses the name with the secret.
    private static IEnumerable<string> OtherManifests(SecretTarget target)
    {
        if (target.Project is not { } project) yield break;
        var others = TrustedManifests.Of(target.Store, project.Id).Where(found => found.Path != project.Path);
        foreach (var (path, manifest) in others)
        {
            if (manifest.Find(target.Name) is { From: null, Shared: null } secret && secret.AppliesTo(target.Environment))
                yield return path;
        }
    }
}
