using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SecretGuard.Analyzers.Tests.Verifier;

/// <summary>Named as in Microsoft.CodeAnalysis.Testing, so that going over to it is a matter of using directives.</summary>
internal static class CSharpCodeFixVerifier<TAnalyzer, TCodeFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    /// <summary>
    /// Fixes one diagnostic after the other, and then all at once: both must give the fixed source, which must compile with no warning that
    /// the source had not.
    /// </summary>
    /// <param name="title">The action to choose, by how its title begins.</param>
    /// <param name="manifest">The project's manifest, before and after.</param>
    public static async Task VerifyCodeFixAsync(string source, string fixedSource, string title, (string Before, string After)? manifest = null)
    {
        var document = Open(Markup.Parse(source).Text, manifest?.Before);
        var before = await ComplaintsAsync(document);
        var all = await FixAllAsync(document, title);
        foreach (var changed in new[] { await FixEachAsync(document, title), all })
        {
            Assert.Equal(fixedSource, await TextAsync(changed));
            Assert.Equal(manifest?.After, await ManifestAsync(changed));
        }

        Assert.Empty((await ComplaintsAsync(all)).Except(before));
        Assert.Empty(await DiagnosticsAsync(all));
    }

    /// <summary>Fixes all in some documents of a project at once.</summary>
    public static async Task VerifyFixAllAsync(IReadOnlyList<(string Source, string Fixed)> documents, string title, FixAllScope scope)
    {
        var project = Open(Markup.Parse(documents[0].Source).Text, null).Project;
        for (var i = 1; i < documents.Count; i++) project = project.AddDocument($"Test{i}.cs", Markup.Parse(documents[i].Source).Text).Project;
        var changed = (await FixAllAsync(project.Documents.First(), title, scope)).Project;
        foreach (var (document, (source, expected)) in changed.Documents.Zip(documents)) Assert.Equal(expected, await TextAsync(document));
        Assert.Empty(TestCompilation.Complaints((await changed.GetCompilationAsync())!));
    }

    /// <summary>The titles that are offered at the first diagnostic that the fix is for, and there is one.</summary>
    public static async Task<IReadOnlyList<string>> TitlesAsync(string source, string? manifest = null)
    {
        var document = Open(Markup.Parse(source).Text, manifest);
        var diagnostics = await DiagnosticsAsync(document);
        Assert.NotEmpty(diagnostics);
        return [.. (await ActionsAsync(document, diagnostics[0])).Select(action => action.Title)];
    }

    private static async Task<Document> FixEachAsync(Document document, string title)
    {
        for (var left = await DiagnosticsAsync(document); !left.IsEmpty; left = await DiagnosticsAsync(document))
        {
            document = await ApplyAsync(document, await ActionAsync(document, left[0], title));
            Assert.True((await DiagnosticsAsync(document)).Length < left.Length, "the fix left its diagnostic");
        }

        return document;
    }

    private static async Task<Document> FixAllAsync(Document document, string title, FixAllScope scope = FixAllScope.Project)
    {
        var diagnostics = await DiagnosticsAsync(document);
        var action = await ActionAsync(document, diagnostics[0], title);
        var provider = new TCodeFix();
        var context = new FixAllContext(
            document, provider, scope, action.EquivalenceKey, provider.FixableDiagnosticIds, new KnownDiagnostics(diagnostics), CancellationToken.None);
        return await ApplyAsync(document, (await provider.GetFixAllProvider()!.GetFixAsync(context))!);
    }

    private static async Task<CodeAction> ActionAsync(Document document, Diagnostic diagnostic, string title) =>
        (await ActionsAsync(document, diagnostic)).First(action => action.Title.StartsWith(title, StringComparison.Ordinal));

    private static async Task<List<CodeAction>> ActionsAsync(Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await new TCodeFix().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private static async Task<Document> ApplyAsync(Document document, CodeAction action)
    {
        var operation = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
        return operation.ChangedSolution.GetDocument(document.Id)!;
    }

    // Those that the fix is for.
    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Document document)
    {
        var fixable = new TCodeFix().FixableDiagnosticIds;
        var compilation = (await document.Project.GetCompilationAsync())!;
        var found = await compilation.WithAnalyzers([new TAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        return [.. found.Where(diagnostic => fixable.Contains(diagnostic.Id)).OrderBy(diagnostic => diagnostic.Location.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    private static async Task<List<string>> ComplaintsAsync(Document document) =>
        [.. TestCompilation.Complaints((await document.Project.GetCompilationAsync())!).Select(complaint => $"{complaint.Id} {complaint.GetMessage(CultureInfo.InvariantCulture)}")];

    private static async Task<string> TextAsync(Document document) => (await document.GetTextAsync()).ToString();

    private static async Task<string?> ManifestAsync(Document document) =>
        document.Project.AdditionalDocuments.SingleOrDefault() is { } manifest ? (await manifest.GetTextAsync()).ToString() : null;

    private static Document Open(string text, string? manifest)
    {
        var workspace = new AdhocWorkspace();
        var root = TestCompilation.Create(text).SyntaxTrees[0].GetRoot();
        var project = workspace.AddProject("Test", LanguageNames.CSharp)
            .WithParseOptions(TestCompilation.ParseOptions)
            .WithCompilationOptions(TestCompilation.Options(root))
            .WithMetadataReferences(TestCompilation.References);
        if (manifest is not null) project = project.AddAdditionalDocument("secretguard.json", manifest).Project;
        return project.AddDocument("Test.cs", text);
    }
}
