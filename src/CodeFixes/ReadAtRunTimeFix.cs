using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SecretGuard.CodeFixes;

/// <summary>
/// Replaces a hard-coded secret by code that reads it when the program runs, from the environment or from the configuration.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReadAtRunTimeFix))]
public sealed class ReadAtRunTimeFix : CodeFixProvider
{
    private static readonly SecretReader[] Readers = [new EnvironmentReader(), new ConfigurationReader()];

    public override ImmutableArray<string> FixableDiagnosticIds => Replacement.Diagnostics;

    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, diagnostics) =>
        {
            var reader = Readers.First(reader => reader.Key == context.CodeActionEquivalenceKey);
            return await Replacement.ApplyAsync(document, diagnostics, reader, context.CancellationToken).ConfigureAwait(false);
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
                    cancellation => Replacement.ApplyAsync(context.Document, [diagnostic], reader, cancellation),
                    reader.Key);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }
}
