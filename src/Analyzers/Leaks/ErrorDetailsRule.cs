using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Analyzers.Flow.Bodies;
using SecretGuard.Analyzers.Flow.Nodes;
using SecretGuard.Analyzers.Flow.Walks;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Leaks;

/// <summary>SG2012: an exception as a whole, or its stack trace, in the answer to a request.</summary>
internal sealed class ErrorDetailsRule()
    : LeakRule(
        new Rule("exception-in-response", DiagnosticIds.ErrorDetails, "exception details in a response"), Warning, ResponseSinks.Rows)
{
    private static readonly DiagnosticDescriptor Warning = new(
        DiagnosticIds.ErrorDetails,
        "Exception details in a response",
        "'{0}' tells whoever sends the request about the code. Log it, and answer with a message of your own.",
        "Security",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Stack traces tell an attacker about code, libraries and files, and exceptions may carry connection strings and keys.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.ErrorDetails));

    protected override string? SubjectOf(Step step, Secrets secrets) => step.Path is not null ? null : step.Node switch
    {
        VariableNode { Symbol: ILocalSymbol { Type: var type } variable } when IsException(type) => variable.Name,
        VariableNode { Symbol: IParameterSymbol { Type: var type } variable } when IsException(type) => variable.Name,
        MemberNode { Symbol: IPropertySymbol { Name: "StackTrace", ContainingType: var type } property } when IsException(type) =>
            property.Name,
        MemberNode { Symbol: IPropertySymbol { Type: var type } property } when IsException(type) => property.Name,
        _ => null,
    };

    public override bool JudgesAlike => false;

    protected override bool IsLeak(Step step, SinkUse use) => !IsForDevelopers(use.Syntax);

    private static bool IsException(ITypeSymbol type)
    {
        for (var one = type; one is not null; one = one.BaseType) if (one.Name == nameof(Exception)) return true;
        return false;
    }

    // Where the code asks first whether it runs on a developer's machine.
    private static bool IsForDevelopers(SyntaxNode place) => place.Ancestors().Any(outer => outer switch
    {
        IfStatementSyntax branch => branch.Statement.Span.Contains(place.Span) && Asks(branch.Condition),
        ConditionalExpressionSyntax choice => choice.WhenTrue.Span.Contains(place.Span) && Asks(choice.Condition),
        CatchClauseSyntax { Filter: { } filter } => Asks(filter.FilterExpression),
        _ => false,
    });

    private static bool Asks(ExpressionSyntax condition) =>
        condition.DescendantNodesAndSelf()
            .OfType<IdentifierNameSyntax>()
            .Any(name => name.Identifier.Text.IndexOf("Development", StringComparison.Ordinal) >= 0);
}
