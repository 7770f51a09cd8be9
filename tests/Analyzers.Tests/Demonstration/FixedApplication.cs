using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SecretGuard.Analyzers.Tests.Verifier;

namespace SecretGuard.Analyzers.Tests.Demonstration;

/// <summary>An application in an editor's workspace, where fixes are applied to all of its files at once.</summary>
internal sealed class FixedApplication
{
    private readonly Application _application;
    private readonly Project _project;

    public FixedApplication(Application application)
    {
        _application = application;
        var project = new AdhocWorkspace().AddProject("Demonstration", LanguageNames.CSharp)
            .WithParseOptions(TestCompilation.ParseOptions)
            .WithCompilationOptions(application.Compilation.Options)
            .WithMetadataReferences(application.Compilation.References);
        foreach (var tree in application.Compilation.SyntaxTrees) project = project.AddDocument(tree.FilePath, tree.GetRoot(), filePath: tree.FilePath).Project;
        _project = project;
    }

    /// <summary>What an editor shows in files that somebody wrote.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Project? project = null)
    {
        var written = _application.Written.Select(tree => tree.FilePath).ToHashSet();
        var found = await _application.AnalyzeAsync((await (project ?? _project).GetCompilationAsync())!);
        return [.. found.Where(one => one.Location.SourceTree is { } tree && written.Contains(tree.FilePath))];
    }

    public async Task<List<CodeAction>> ActionsAsync(CodeFixProvider fix, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        var document = _project.GetDocument(diagnostic.Location.SourceTree)!;
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    public async Task<Project> FixAllAsync(CodeFixProvider fix, string key, ImmutableArray<Diagnostic> diagnostics)
    {
        var context = new FixAllContext(
            _project.Documents.First(), fix, FixAllScope.Project, key, fix.FixableDiagnosticIds, new KnownDiagnostics(diagnostics), CancellationToken.None);
        var action = (await fix.GetFixAllProvider()!.GetFixAsync(context))!;
        return (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(_project.Id)!;
    }
}
