using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using SecretGuard.Detection;

namespace SecretGuard.CodeFixes;

/// <summary>Replaces a hard-coded secret by code that reads it when the program runs, from the environment or from the configuration.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReadAtRunTimeFix))]
public sealed class ReadAtRunTimeFix : CodeFixProvider
{
    private static readonly SecretReader[] Readers = [new EnvironmentReader(), new ConfigurationReader()];

    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(DiagnosticIds.KnownFormat, DiagnosticIds.SecretName, DiagnosticIds.Credential, DiagnosticIds.CryptographicKey, DiagnosticIds.ConnectionString);

    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, diagnostics) =>
        {
            var reader = Readers.First(reader => reader.Key == context.CodeActionEquivalenceKey);
            return await ReplaceAsync(document, diagnostics, reader, context.CancellationToken).ConfigureAwait(false);
        });

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (model is null || HardCoded.At(model, diagnostic, context.CancellationToken) is not { } secret) continue;
            foreach (var reader in Readers)
            {
                if (reader.Read(model, secret, context.CancellationToken) is null) continue;
                var action = CodeAction.Create(
                    reader.Title(secret),
                    cancellation => ReplaceAsync(context.Document, [diagnostic], reader, cancellation),
                    reader.Key);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    private static async Task<Document> ReplaceAsync(
        Document document, IEnumerable<Diagnostic> diagnostics, SecretReader reader, CancellationToken cancellation)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        foreach (var diagnostic in diagnostics)
        {
            if (HardCoded.At(editor.SemanticModel, diagnostic, cancellation) is not { } secret) continue;
            if (reader.Read(editor.SemanticModel, secret, cancellation) is not { } read) continue;
            editor.ReplaceNode(secret.Expression, secret.Replace(read));
            if (secret.Constant is { } declaration) editor.ReplaceNode(declaration, (current, _) => ConstantDeclaration.MadeVariable((CSharpSyntaxNode)current));
        }

        return await Simplifier.ReduceAsync(editor.GetChangedDocument(), cancellationToken: cancellation).ConfigureAwait(false);
    }
}
