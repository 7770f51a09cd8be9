using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SecretGuard.Detection;
using SecretGuard.Manifest;

namespace SecretGuard.CodeFixes;

/// <summary>
/// Replaces a hard-coded secret by its environment variable and declares that in the project's manifest, so that <c>dotnet secretguard</c>
/// asks for it and hands it to <c>dotnet run</c>. Offered where the project has a manifest.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MoveToStoreFix))]
public sealed class MoveToStoreFix : CodeFixProvider
{
    private static readonly EnvironmentReader Reader = new();

    public override ImmutableArray<string> FixableDiagnosticIds => Replacement.Diagnostics;

    public override FixAllProvider GetFixAllProvider() => MoveAllToStore.Instance;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var cancellation = context.CancellationToken;
        if (await ProjectManifest.OfAsync(context.Document.Project, cancellation).ConfigureAwait(false) is null) return;
        var model = await context.Document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (model is null || Declarable(model, diagnostic, cancellation) is not { } secret) continue;
            var name = secret.Name.Variable;
            var action = CodeAction.Create(
                $"Declare '{name}' in secretguard.json, for: dotnet secretguard set {name} (with a new value: this one is exposed)",
                token => ApplyAsync(context.Document.Project.Solution, context.Document.Id, [diagnostic], token),
                nameof(MoveToStoreFix));
            context.RegisterCodeFix(action, diagnostic);
        }
    }

    /// <summary>The solution with secrets of one document moved.</summary>
    internal static async Task<Solution> ApplyAsync(
        Solution solution, DocumentId id, IReadOnlyCollection<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (solution.GetDocument(id) is not { } document) return solution;
        if (await ProjectManifest.OfAsync(document.Project, cancellation).ConfigureAwait(false) is not { } manifest) return solution;
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model) return solution;
        var moved = new List<Diagnostic>();
        foreach (var diagnostic in diagnostics)
        {
            if (Declarable(model, diagnostic, cancellation) is not { } secret) continue;
            manifest.Declare(secret.Name.Variable, KindOf(secret, diagnostic));
            moved.Add(diagnostic);
        }

        var changed = await Replacement.ApplyAsync(document, moved, Reader, cancellation).ConfigureAwait(false);
        return manifest.In(changed.Project.Solution);
    }

    // A name that the manifest would refuse is left to the other fixes.
    private static HardCoded? Declarable(SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation) =>
        HardCoded.At(model, diagnostic, cancellation) is { } secret && SecretName.Problem(secret.Name.Variable) is null ? secret : null;

    private static SecretKind KindOf(HardCoded secret, Diagnostic diagnostic) =>
        secret.IsWhole && diagnostic.Id == DiagnosticIds.ConnectionString
            ? SecretKind.ConnectionString
            : KindGuess.Of(secret.Name.Variable, default);
}
