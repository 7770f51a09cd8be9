using SecretGuard.Detection;
using SecretGuard.Store;
using SecretGuard.Tool.Output;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Run;

/// <summary>Plain <c>dotnet run</c>: starts the application that a shim stands for, with its secrets.</summary>
internal static class ShimRunner
{
    public static int Execute(ReadOnlySpan<string> words, Host host)
    {
        if (words.IsEmpty) throw new Failure("'shim' is started by the build, not by hand");
        var shim = ShimFile.Read(host.FullPath(words[0]));
        using var environment = Environment(shim, host);
        return Child.Start(host, [shim.Command, .. words[1..]], environment);
    }

    private static ChildEnvironment Environment(ShimFile shim, Host host)
    {
        if (shim.Protocol != ShimFile.CurrentProtocol)
        {
            NotInjected(
                host,
                "the SecretGuard package and this tool are of versions that do not fit",
                "dotnet tool update SecretGuard.Tool, and the package likewise");
            return new ChildEnvironment();
        }

        var references = ReferencesFile.Read(shim.References);
        var project = references.Run ? Project.Find(shim.Project, references) : null;
        if (project?.Manifest.Id is null) return new ChildEnvironment();
        var injection = new Injection(host, project, EnvironmentChoice.Resolve(null, host, references.Environment));
        if (injection.WithoutStore().NeedsStore && !LocalStore.Exists(StoreLocation.Resolve(host.Variable)))
        {
            NotInjected(
                host,
                $"there is no store on this machine, so '{project.Name}' runs without its secrets",
                "dotnet secretguard init");
            return new ChildEnvironment();
        }

        return injection.Prepare();
    }

    private static void NotInjected(Host host, string fact, string remedy) =>
        new Messages(host).Warning($"{DiagnosticIds.NotInjected}: {fact}", remedy);
}
