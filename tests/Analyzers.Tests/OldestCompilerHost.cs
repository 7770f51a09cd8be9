using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SecretGuard.Analyzers.Tests;

/// <summary>What <see cref="OldestCompilerTests"/> runs beside the old compiler. It speaks to the outside in strings, the only types both sides share.</summary>
internal static class OldestCompilerHost
{
    public static async Task<string[]> RunAsync(string source)
    {
        var references = new[] { MetadataReference.CreateFromFile(typeof(object).Assembly.Location) };
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);
        var compilation = CSharpCompilation.Create("Old", [CSharpSyntaxTree.ParseText(source)], references, options);
        var found = await compilation.WithAnalyzers([new CodeAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        var version = typeof(Compilation).Assembly.GetName().Version!;
        return [string.Create(CultureInfo.InvariantCulture, $"Roslyn {version.Major}.{version.Minor}"), .. found.Select(one => one.Id)];
    }
}
