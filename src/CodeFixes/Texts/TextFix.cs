using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace SecretGuard.CodeFixes.Texts;

/// <summary>
/// A fix that changes text, so that comments and line breaks stay as they are. What would not compile, or would bring a new warning, is not
/// offered: the changed code is asked, not guessed.
/// </summary>
public abstract class TextFix : CodeFixProvider
{
    private protected TextFix(string id) => FixableDiagnosticIds = ImmutableArray.Create(id);

    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, diagnostics) =>
            await ApplyAllAsync(document, diagnostics, context.CodeActionEquivalenceKey, context.CancellationToken).ConfigureAwait(false));

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var rewrite in await OfferedAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false))
            {
                var action = CodeAction.Create(
                    rewrite.Title, cancellation => ApplyAsync(context.Document, rewrite.Changes, cancellation), rewrite.Key);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    /// <summary>The ways to mend what a diagnostic is about, the best first.</summary>
    private protected abstract IEnumerable<Rewrite> Rewrites(FixPlace place);

    private async Task<List<Rewrite>> OfferedAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var offered = new List<Rewrite>();
        if (await FixPlace.OfAsync(document, diagnostic, cancellation).ConfigureAwait(false) is not { } place) return offered;
        foreach (var rewrite in Rewrites(place))
        {
            var changed = await ApplyAsync(document, rewrite.Changes, cancellation).ConfigureAwait(false);
            if (await Complaints.AreNoneNewAsync(place, rewrite.Changes, changed).ConfigureAwait(false)) offered.Add(rewrite);
        }

        return offered;
    }

    // What cannot be mended in the way that was chosen is mended in the best that there is.
    private async Task<Document> ApplyAllAsync(
        Document document, ImmutableArray<Diagnostic> diagnostics, string? key, CancellationToken cancellation)
    {
        var changes = new List<TextChange>();
        foreach (var diagnostic in diagnostics.OrderBy(one => one.Location.SourceSpan.Start))
        {
            var offered = await OfferedAsync(document, diagnostic, cancellation).ConfigureAwait(false);
            if ((offered.Find(one => one.Key == key) ?? offered.FirstOrDefault()) is { } rewrite)
                TextChanges.Join(changes, rewrite.Changes);
        }

        return await ApplyAsync(document, changes, cancellation).ConfigureAwait(false);
    }

    private static async Task<Document> ApplyAsync(Document document, IEnumerable<TextChange> changes, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(changes.OrderBy(change => change.Span.Start).ThenBy(change => change.Span.End)));
    }
}
