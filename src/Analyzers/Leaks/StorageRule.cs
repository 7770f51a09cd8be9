using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.Analyzers.Flow.Bodies;
using SecretGuard.Analyzers.Flow.Walks;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Leaks;

/// <summary>SG2007: a secret that is kept in the clear.</summary>
internal sealed class StorageRule()
    : LeakRule(new Rule("secret-in-storage", DiagnosticIds.Storage, "secret stored in the clear"), Warning, StorageSinks.Rows)
{
    private static readonly DiagnosticDescriptor Warning = new(
        DiagnosticIds.Storage,
        "Secret stored in the clear",
        "'{0}' is stored in the clear. Encrypt it, or keep it in a secret store.",
        "Security",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Files, the registry and cookies outlive the program, are copied by backups, and are read by whoever has the machine.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.Storage));

    public override bool JudgesAlike => false;

    protected override bool IsLeak(Step step, SinkUse use) => use.Sink.Member != "Append" || !IsKeptFromScripts(use.Syntax);

    // A session's cookie has to be somewhere; one that scripts cannot read is where it should be.
    // Options that are made elsewhere are not judged.
    private static bool IsKeptFromScripts(SyntaxNode value) =>
        value.FirstAncestorOrSelf<ArgumentListSyntax>() is { Arguments: { Count: 3 } arguments }
        && (arguments[2].Expression is not BaseObjectCreationExpressionSyntax { Initializer: var initializer }
            || initializer?.Expressions.Any(IsHttpOnly) == true);

    private static bool IsHttpOnly(ExpressionSyntax set) => set is AssignmentExpressionSyntax
    {
        Left: IdentifierNameSyntax { Identifier.Text: "HttpOnly" },
        Right: LiteralExpressionSyntax { Token.Text: "true" },
    };
}
