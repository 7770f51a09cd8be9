using Microsoft.Build.Framework;
using SecretGuard.Manifest;

namespace SecretGuard.Tasks;

/// <summary>One place that references secrets: a manifest, or the SecretReference items of a project file.</summary>
internal sealed class ReferenceSource
{
    private ReferenceSource(ITaskItem project, string file)
    {
        File = file;
        Chain = project.GetMetadata("Chain");
    }

    public string File { get; }

    /// <summary>The projects on the way here, the one that is built first: <c>Client -> Shared</c>.</summary>
    public string Chain { get; }

    public bool IsOwn => Chain.IndexOf(" -> ", StringComparison.Ordinal) < 0;

    public IReadOnlyList<SecretDeclaration> Secrets { get; private set; } = [];

    public IReadOnlyList<ManifestProblem> Problems { get; private set; } = [];

    public static IEnumerable<ReferenceSource> Of(ITaskItem project)
    {
        foreach (var manifest in List(project, "Manifests")) yield return OfManifest(project, manifest);
        yield return new ReferenceSource(project, project.GetMetadata("FullPath"))
        {
            Secrets = [.. List(project, "Names").Select(name => new SecretDeclaration(name))],
        };
    }

    private static ReferenceSource OfManifest(ITaskItem project, string file)
    {
        var source = new ReferenceSource(project, file);
        try
        {
            var result = ManifestReader.Read(System.IO.File.ReadAllText(file));
            source.Secrets = [.. (result.Manifest?.Secrets ?? []).Where(secret => secret.CountsAsSecret)];
            source.Problems = result.Problems;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            source.Problems = [new ManifestProblem("the file cannot be opened", 0, 0)];
        }

        return source;
    }

    private static string[] List(ITaskItem project, string metadata) =>
        [.. project.GetMetadata(metadata).Split([';'], StringSplitOptions.RemoveEmptyEntries).Distinct()];
}
