using System.Reflection;
using System.Runtime.Loader;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Tests;

/// <summary>The built analyzers run in a Roslyn 4.8 compiler, as the first .NET 8 SDK has one.</summary>
public class OldestCompilerTests
{
    [Fact]
    public async Task Analyzers_run_in_Roslyn_4_8()
    {
        var compiler = new OldCompiler();
        var host = compiler.LoadFromAssemblyPath(typeof(OldestCompilerHost).Assembly.Location).GetType(typeof(OldestCompilerHost).FullName!)!;
        var source = $$"""class C { string token = "{{Sample.WithCrc("ghp_")}}"; }""";
        var run = (Task<string[]>)host.GetMethod(nameof(OldestCompilerHost.RunAsync))!.Invoke(null, [source])!;
        Assert.Equal(["Roslyn 4.8", "SG0001"], await run);
    }

    // This assembly again, and all it references, beside the old compiler instead of the one that the tests run on.
    private sealed class OldCompiler() : AssemblyLoadContext("Roslyn 4.8")
    {
        private static readonly string Packages =
            typeof(OldCompiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "PackageFolder").Value!;

        protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name switch
        {
            "Microsoft.CodeAnalysis" => LoadFromAssemblyPath(Packaged("microsoft.codeanalysis.common", assemblyName.Name)),
            "Microsoft.CodeAnalysis.CSharp" => LoadFromAssemblyPath(Packaged("microsoft.codeanalysis.csharp", assemblyName.Name)),
            "SecretGuard.Analyzers" => LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "SecretGuard.Analyzers.dll")),
            _ => null,
        };

        private static string Packaged(string package, string assembly) => Path.Combine(Packages, package, "4.8.0", "lib", "net7.0", assembly + ".dll");
    }
}
