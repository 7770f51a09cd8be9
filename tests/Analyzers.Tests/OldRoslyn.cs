using System.Reflection;
using System.Runtime.Loader;

namespace SecretGuard.Analyzers.Tests;

/// <summary>This assembly again, and all it references, beside an old compiler instead of the one that the tests run on.</summary>
/// <param name="version">Of the packages.</param>
/// <param name="framework">The folder in them.</param>
internal sealed class OldRoslyn(string version, string framework) : AssemblyLoadContext("Roslyn " + version)
{
    private static readonly string Packages =
        typeof(OldRoslyn).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "PackageFolder").Value!;

    private static readonly Dictionary<string, string> Packaged = new()
    {
        ["Microsoft.CodeAnalysis"] = "microsoft.codeanalysis.common",
        ["Microsoft.CodeAnalysis.CSharp"] = "microsoft.codeanalysis.csharp",
        ["Microsoft.CodeAnalysis.Workspaces"] = "microsoft.codeanalysis.workspaces.common",
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = "microsoft.codeanalysis.csharp.workspaces",
    };

    /// <summary>Runs a method of this assembly there.</summary>
    public Task<string[]> RunAsync(Type host, params string[] arguments) =>
        (Task<string[]>)LoadFromAssemblyPath(host.Assembly.Location).GetType(host.FullName!)!.GetMethod("RunAsync")!.Invoke(null, arguments)!;

    protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name switch
    {
        { } name when Packaged.TryGetValue(name, out var package) => LoadFromAssemblyPath(Path.Combine(Packages, package, version, "lib", framework, name + ".dll")),
        "SecretGuard.Analyzers" or "SecretGuard.CodeFixes" => LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll")),
        _ => null,
    };
}
