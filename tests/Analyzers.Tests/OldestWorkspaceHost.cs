using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using SecretGuard.CodeFixes;

namespace SecretGuard.Analyzers.Tests;

/// <summary>
/// What <see cref="OldestCompilerTests"/> runs beside the old workspace: it applies a fix to a place that it is told is wrong, for the analyzers want
/// a newer compiler. It speaks to the outside in strings.
/// </summary>
internal static class OldestWorkspaceHost
{
    /// <returns>The version, and the text after the first action of the fix.</returns>
    public static async Task<string[]> RunAsync(string id, string source, string place, string sink)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)).Select(path => MetadataReference.CreateFromFile(path));
        using var workspace = new AdhocWorkspace();
        var document = workspace.AddProject("Old", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .WithMetadataReferences(references).AddDocument("Test.cs", source);
        var tree = (await document.GetSyntaxTreeAsync())!;
        var diagnostic = Diagnostic.Create(
            new DiagnosticDescriptor(id, id, id, id, DiagnosticSeverity.Warning, isEnabledByDefault: true), At(tree, place), additionalLocations: sink.Length == 0 ? null : [At(tree, sink)]);
        var fixes = typeof(ReadAtRunTimeFix).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!).Where(fix => fix.FixableDiagnosticIds.Contains(id));
        var actions = new List<CodeAction>();
        await fixes.First().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        var operation = (await actions[0].GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
        var text = await operation.ChangedSolution.GetDocument(document.Id)!.GetTextAsync();
        var version = typeof(Workspace).Assembly.GetName().Version!;
        return [string.Create(CultureInfo.InvariantCulture, $"Roslyn {version.Major}.{version.Minor}"), text.ToString()];
    }

    private static Location At(SyntaxTree tree, string place) => Location.Create(tree, new(tree.ToString().LastIndexOf(place, StringComparison.Ordinal), place.Length));
}
