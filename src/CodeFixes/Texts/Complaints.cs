using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SecretGuard.CodeFixes.Texts;

/// <summary>What the compiler says of a document before and after a fix.</summary>
internal static class Complaints
{
    public static async Task<bool> AreNoneNewAsync(FixPlace place, IReadOnlyList<TextChange> changes, Document changed)
    {
        if (await changed.GetSemanticModelAsync(place.Cancellation).ConfigureAwait(false) is not { } after) return false;
        var scope = ScopeOf(place, changes);
        var growth = changes.Sum(change => (change.NewText?.Length ?? 0) - change.Span.Length);
        var known = Count(place.Model, scope, place.Cancellation);
        var now = Count(after, scope is { } span ? new TextSpan(span.Start, span.Length + growth) : null, place.Cancellation);
        return now.All(one => known.TryGetValue(one.Key, out var count) && one.Value <= count);
    }

    private static Dictionary<string, int> Count(SemanticModel model, TextSpan? scope, CancellationToken cancellation) =>
        model.GetDiagnostics(scope, cancellation)
            .Where(complaint => complaint.Severity >= DiagnosticSeverity.Warning && !complaint.IsSuppressed)
            .GroupBy(complaint => complaint.Id)
            .ToDictionary(group => group.Key, group => group.Count());

    // The member that is changed, if it is one; a directive changes the whole file, and so may a member that is new.
    private static TextSpan? ScopeOf(FixPlace place, IReadOnlyList<TextChange> changes) =>
        place.Node.AncestorsAndSelf()
            .FirstOrDefault(node => node is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax)
            is { } member && changes.All(change => member.Span.Contains(change.Span)) ? member.Span : null;
}
