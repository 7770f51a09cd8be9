using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using SecretGuard.Detection;

namespace SecretGuard.CodeFixes;

/// <summary>Puts code that reads secrets in the place of the secrets.</summary>
internal static class Replacement
{
    /// <summary>What says where a secret stands in a literal.</summary>
    public static readonly ImmutableArray<string> Diagnostics = ImmutableArray.Create(
        DiagnosticIds.KnownFormat,
        DiagnosticIds.SecretName,
        DiagnosticIds.Credential,
        DiagnosticIds.CryptographicKey,
        DiagnosticIds.ConnectionString,
        DiagnosticIds.Comparison,
        DiagnosticIds.FixedPlace);

    public static async Task<Document> ApplyAsync(
        Document document, IEnumerable<Diagnostic> diagnostics, SecretReader reader, CancellationToken cancellation)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        foreach (var diagnostic in diagnostics)
        {
            if (HardCoded.At(editor.SemanticModel, diagnostic, cancellation) is not { } secret) continue;
            if (reader.Read(editor.SemanticModel, secret, cancellation) is not { } read) continue;
            editor.ReplaceNode(secret.Expression, secret.Replace(read));
            if (secret.Constant is { } declaration)
                editor.ReplaceNode(declaration, (current, _) => ConstantDeclaration.MadeVariable((CSharpSyntaxNode)current));
        }

        return await Simplifier.ReduceAsync(editor.GetChangedDocument(), cancellationToken: cancellation).ConfigureAwait(false);
    }
}
