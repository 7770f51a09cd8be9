using SecretGuard.Manifest;
using SecretGuard.Tool.Output;

namespace SecretGuard.Tool.Projects;

/// <summary>A project as its manifest describes it, and the folder that has to be trusted with its secrets.</summary>
/// <param name="Path">The manifest's full path.</param>
/// <param name="Folder">The manifest's own folder; where a build names a manifest elsewhere, the folder of that build, for it chose the
/// manifest.</param>
/// <param name="Manifest">The manifest, without a fault.</param>
internal sealed record Project(string Path, string Folder, SecretManifest Manifest)
{
    /// <summary>For people's eyes: a clone's manifest may hold anything.</summary>
    public string Name => Manifest.Project is { Length: > 0 } name ? Printable.Of(name) : Id;

    /// <summary>The id that the store knows it by.</summary>
    public string Id => Manifest.Id
        ?? throw new Failure($"'{Path}' has no id", "run 'dotnet secretguard init' in its folder");

    /// <summary>
    /// The project of a folder: its manifest is there or above, up to the folder that holds <c>.git</c>. Null where there is none.
    /// </summary>
    private static Project? Find(string folder) => ManifestPath(folder) is { } path ? Read(path) : null;

    /// <summary>The project of a folder, as its last build describes it; a failure that says what to do where there is none.</summary>
    public static Project Require(string folder) => Find(folder, ReferencesFile.Of(folder))
        ?? throw new Failure(
            $"there is no '{SecretManifest.FileName}' in '{folder}' or above it",
            "run 'dotnet secretguard init' in the project's folder");

    /// <summary>The project that a build describes: its manifest, wherever it is, and what its project file references.</summary>
    public static Project? Find(string folder, ReferencesFile references) =>
        (references.Manifest is { } path ? Read(path) with { Folder = folder } : Find(folder))?.Including(references.Secrets);

    /// <summary>Reads a manifest; every fault of it is in the failure.</summary>
    public static Project Read(string path)
    {
        var text = ProjectFile.Read(path);
        var result = ManifestReader.Read(text);
        if (result.Problems.Count == 0) return new Project(path, System.IO.Path.GetDirectoryName(path)!, result.Manifest!);
        throw new Failure(
            $"the manifest '{path}' cannot be used",
            [.. result.Problems.Select(problem => $"line {problem.Line}, column {problem.Column}: {problem.Message}")]);
    }

    /// <summary>
    /// Changes the manifest as it stands in the file now, which may not be what was read: the whole new text is there at once or not at
    /// all.
    /// </summary>
    /// <returns>Whether the edit changed anything.</returns>
    public bool Edit(Func<string, string> edit)
    {
        using var turn = FileTurn.Take(Path);
        var before = ProjectFile.Read(Path);
        var after = edit(before);
        if (after == before) return false;
        if (ManifestReader.Read(after).Problems.Count > 0)
        {
            throw new Failure($"the manifest '{Path}' was changed meanwhile and cannot be edited");
        }

        ProjectFile.Write(Path, after);
        return true;
    }

    /// <summary>Fails where the manifest cannot take those names, before a value is stored under one.</summary>
    public void RequireRoom(IReadOnlyList<(string Name, SecretKind Kind)> secrets)
    {
        using var turn = FileTurn.Take(Path);
        var text = ProjectFile.Read(Path);
        var manifest = ManifestReader.Read(text).Manifest;
        var added = ManifestEditor.Add(text, [.. secrets.Where(secret => manifest?.Find(secret.Name) is null)]);
        if (added != text) ProjectFile.RequireWritable(Path);
        if (ManifestReader.Read(added).Problems is not { Count: > 0 } problems) return;
        throw new Failure(
            $"'{SecretManifest.FileName}' cannot take {(secrets.Count == 1 ? $"'{secrets[0].Name}'" : "the names")}, "
                + "and nothing was stored",
            [.. problems.Select(problem => problem.Message).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>The same with what project files reference beside the manifest.</summary>
    public Project Including(IReadOnlyList<string> names)
    {
        var added = names.Where(name => SecretName.Problem(name) is null && Manifest.Find(name) is null)
            .Select(name => new SecretDeclaration(name)).ToList();
        return added.Count == 0
            ? this
            : this with { Manifest = new SecretManifest(Manifest.Id, Manifest.Project, [.. Manifest.Secrets, .. added]) };
    }

    /// <summary>The manifest in a folder or above it, up to the folder that holds <c>.git</c>; null where there is none.</summary>
    public static string? ManifestPath(string folder)
    {
        for (var at = folder; at is not null; at = System.IO.Path.GetDirectoryName(at))
        {
            var path = System.IO.Path.Combine(at, SecretManifest.FileName);
            if (File.Exists(path)) return path;
            if (Git.IsRoot(at)) return null;
        }

        return null;
    }
}
