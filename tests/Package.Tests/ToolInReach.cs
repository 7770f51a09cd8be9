using SecretGuard.Package.Tests.Fixture;

namespace SecretGuard.Package.Tests;

/// <summary>Sandboxes with the real tool and a store of their own.</summary>
internal static class ToolInReach
{
    /// <summary>Puts the tool where <c>dotnet tool install --global</c> does.</summary>
    public static Sandbox WithTool(this Sandbox sandbox)
    {
        Directory.CreateDirectory(Path.Combine(sandbox.Home, ".dotnet", "tools"));
        File.CreateSymbolicLink(Path.Combine(sandbox.Home, ".dotnet", "tools", "dotnet-secretguard"), Packages.Tool);
        return sandbox;
    }

    /// <summary>Gives a declared secret of a project its value.</summary>
    public static Sandbox WithSecret(this Sandbox sandbox, string project, string name, string value)
    {
        var folder = sandbox.Path(project);
        sandbox.Run(folder, null, Packages.Tool, "init", "--no-recovery").Succeeds();
        sandbox.Run(folder, value, Packages.Tool, "set", name, "--stdin").Succeeds();
        return sandbox;
    }
}
