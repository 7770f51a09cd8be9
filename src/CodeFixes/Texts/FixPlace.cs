using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SecretGuard.CodeFixes.Texts;

/// <summary>What a diagnostic is about, and the code around it.</summary>
internal sealed record FixPlace(
    Document Document,
    SemanticModel Model,
    CompilationUnitSyntax Root,
    SourceText Text,
    Diagnostic Diagnostic,
    SyntaxNode Node,
    CancellationToken Cancellation)
{
    /// <summary>The whole value where it is handed over, of which the node is a part; null where it is not.</summary>
    public SyntaxNode? Sink =>
        Diagnostic.AdditionalLocations is [.., var sink] && sink.SourceTree == Root.SyntaxTree && sink.SourceSpan.Contains(Node.Span)
            ? Root.FindNode(sink.SourceSpan, getInnermostNodeForTie: true)
            : null;

    public static async Task<FixPlace?> OfAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        if (model is null || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not CompilationUnitSyntax root)
            return null;
        if (diagnostic.Location.SourceTree?.FilePath != root.SyntaxTree.FilePath || !root.FullSpan.Contains(diagnostic.Location.SourceSpan))
            return null;
        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        return new FixPlace(document, model, root, text, diagnostic, node, cancellation);
    }

    public bool Supports(LanguageVersion version) => ((CSharpParseOptions)Root.SyntaxTree.Options).LanguageVersion >= version;

    public ITypeSymbol? TypeOf(ExpressionSyntax expression) => Model.GetTypeInfo(expression, Cancellation).Type;

    public ISymbol? SymbolOf(SyntaxNode node) => Model.GetSymbolInfo(node, Cancellation).Symbol;
}
