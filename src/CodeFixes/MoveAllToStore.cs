using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SecretGuard.CodeFixes;

/// <summary>
/// Moves all secrets of a document, a project or a solution. Not the framework's own way, which changes nothing but source.
/// </summary>
internal sealed class MoveAllToStore : FixAllProvider
{
    public static readonly MoveAllToStore Instance = new();

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(CodeAction.Create(
        "Declare all in secretguard.json, for: dotnet secretguard set",
        cancellation => ApplyAsync(fixAllContext, cancellation),
        nameof(MoveToStoreFix)));

    private static async Task<Solution> ApplyAsync(FixAllContext context, CancellationToken cancellation)
    {
        var solution = context.Solution;
        foreach (var document in Documents(context))
        {
            var diagnostics = await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            if (!diagnostics.IsEmpty)
                solution = await MoveToStoreFix.ApplyAsync(solution, document.Id, diagnostics, cancellation).ConfigureAwait(false);
        }

        return solution;
    }

    private static IEnumerable<Document> Documents(FixAllContext context) => context.Scope switch
    {
        FixAllScope.Document when context.Document is { } document => [document],
        FixAllScope.Solution => context.Solution.Projects.SelectMany(project => project.Documents),
        _ => context.Project.Documents,
    };
}
