using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SecretGuard.Analyzers.Tests.Verifier;

namespace SecretGuard.Analyzers.Tests.Demonstration;

/// <summary>The SDK's source generators for Razor and for logging, as the Web SDK runs them.</summary>
internal static class Generators
{
    private static readonly ImmutableArray<ISourceGenerator> All =
    [
        .. typeof(Generators).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Where(metadata => metadata.Key == "SourceGenerator")
            .SelectMany(metadata => new AnalyzerFileReference(metadata.Value!, new Loader()).GetGenerators(LanguageNames.CSharp)),
    ];

    public static Compilation Run(CSharpCompilation compilation, IEnumerable<AdditionalText> markup)
    {
        CSharpGeneratorDriver.Create(All, markup, TestCompilation.ParseOptions, new Project())
            .RunGeneratorsAndUpdateCompilation(compilation, out var result, out var complaints);
        Assert.Empty(complaints.Where(complaint => complaint.Severity >= DiagnosticSeverity.Warning));
        return result;
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }

    // What Microsoft.NET.Sdk.Razor.SourceGenerators.targets makes visible to the compiler.
    private sealed class Project : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new()
        {
            ["build_property.RazorLangVersion"] = "9.0",
            ["build_property.RootNamespace"] = "Contoso",
            ["build_property.GenerateRazorMetadataSourceChecksumAttributes"] = "false",
            ["build_property.MSBuildProjectDirectory"] = "/",
        });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            new Values(new() { ["build_metadata.AdditionalFiles.TargetPath"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(textFile.Path)) });
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
