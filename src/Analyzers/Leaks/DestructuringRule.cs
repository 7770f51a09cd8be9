using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Flow;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Analyzers.Flow.Bodies;
using SecretGuard.Analyzers.Flow.Walks;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Leaks;

/// <summary>SG2011: an object with a secret member that a log's message takes apart.</summary>
internal sealed class DestructuringRule() : ObjectRule(Warning, Rows)
{
    private static readonly Rule Rule = new("secret-destructured", DiagnosticIds.Destructuring, "object with a secret member in a log");

    private static readonly Sink[] Rows =
    [
        .. LogSinks.Rows.Select(row => row with { IsTemplate = true }),
        .. new[] { "Serilog.ILogger", "Serilog.Log", "Serilog.Core.Logger" }.Select(type => Flagged(type, "ForContext")),
        Flagged("Serilog.Context.LogContext", "PushProperty"),
        Flagged("Serilog.IDiagnosticContext", "Set"),
    ];

    private static readonly DiagnosticDescriptor Warning = new(
        DiagnosticIds.Destructuring,
        "Object with a secret member is logged",
        "'{0}' is written to the log with the object. Name the members that are wanted instead.",
        "Security",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A message that takes an object apart writes every public property of it to the log.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.Destructuring));

    private static Sink Flagged(string type, string member) => new(type, member, "value") { Flag = "destructureObjects" };

    // Attributes of loggers: NotLogged, LogMasked.
    protected override bool IsHidden(IPropertySymbol property) =>
        property.GetAttributes().Any(mark => mark.AttributeClass?.Name is { } name
            && (name.StartsWith("NotLogged", StringComparison.Ordinal) || name.StartsWith("LogMasked", StringComparison.Ordinal)));

    protected override FlowFinding? Find(IPropertySymbol member, Step step, SinkUse use) =>
        new(Rule, LeakRule.Place(step, use).Syntax, member.Name);
}
