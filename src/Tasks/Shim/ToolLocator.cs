namespace SecretGuard.Tasks.Shim;

/// <summary>Where the tool may be, nearest first. What a person has said explicitly is never passed over in silence.</summary>
internal sealed class ToolLocator(
    string projectFolder, string? explicitPath, string? searchPath, string? home, string? cliHome, string[] packageFolders, string runtime)
{
    /// <exception cref="NotInjectedException">It is nowhere, or not where it was said to be.</exception>
    public Tool Find() => Explicit() ?? FromManifest() ?? OnPath() ?? Global()
        ?? throw new NotInjectedException("the tool is not installed", "dotnet tool install --global SecretGuard.Tool");

    private Tool? Explicit()
    {
        if (explicitPath is not { Length: > 0 }) return null;
        var path = Path.GetFullPath(Path.Combine(projectFolder, explicitPath));
        return (File.Exists(path) ? new Tool(path) : Tool.In(path))
            ?? throw new NotInjectedException(
                $"SecretGuardToolPath is '{explicitPath}', and the tool is not there", "correct it, or remove it");
    }

    private Tool? FromManifest()
    {
        if (ToolManifest.Nearest(projectFolder) is not { } manifest) return null;
        return packageFolders.Select(folder => InPackages(folder, manifest.Version)).FirstOrDefault(tool => tool is not null)
            ?? throw new NotInjectedException(
                $"'{manifest.File}' asks for version {manifest.Version} of the tool, which is not restored", "dotnet tool restore");
    }

    /// <summary>
    /// A package of .NET 10 points to one package per platform (<c>tools/FRAMEWORK/RID/</c>) and to one for any other: a dll only.
    /// </summary>
    private Tool? InPackages(string packages, string version) =>
        InPackage(packages, Tool.PackageId + "." + runtime, version, runtime)
        ?? InPackage(packages, Tool.PackageId + ".any", version, "any")
        ?? InPackage(packages, Tool.PackageId, version, "any");

    private static Tool? InPackage(string packages, string id, string version, string platform)
    {
        var tools = Path.Combine(packages, id, version.ToLowerInvariant(), "tools");
        if (!Directory.Exists(tools)) return null;
        return Directory.EnumerateDirectories(tools)
            .Select(framework => Tool.In(Path.Combine(framework, platform)))
            .FirstOrDefault(tool => tool is not null);
    }

    private Tool? OnPath() => (searchPath ?? "").Split([Path.PathSeparator], StringSplitOptions.RemoveEmptyEntries)
        .Where(Path.IsPathRooted)
        .Select(folder => Path.Combine(folder, Tool.Name))
        .Where(File.Exists)
        .Select(program => new Tool(program))
        .FirstOrDefault();

    private Tool? Global() => new[] { cliHome, home }
        .Where(folder => folder is { Length: > 0 })
        .Select(folder => Tool.In(Path.Combine(folder, ".dotnet", "tools")))
        .FirstOrDefault(tool => tool is not null);
}
