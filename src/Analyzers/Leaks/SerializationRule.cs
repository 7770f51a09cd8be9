using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.Analyzers.Flow;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Analyzers.Flow.Bodies;
using SecretGuard.Analyzers.Flow.Walks;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Leaks;

/// <summary>
/// SG2010: a secret member of an object that is serialised. Those that a debugger shows are <see cref="ShownMemberRule"/>'s.
/// </summary>
internal sealed class SerializationRule() : ObjectRule(Warning, Rows)
{
    public static readonly Rule Rule = new(
        "secret-serialized", DiagnosticIds.SerializedMember, "secret member that is serialised or shown");

    public static readonly DiagnosticDescriptor Warning = new(
        DiagnosticIds.SerializedMember,
        "Secret member that is serialised or shown",
        "'{0}' is written wherever the object is serialised or shown. Exclude it with an attribute such as [JsonIgnore].",
        "Security",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "What is serialised is stored or sent, and what a debugger shows is seen in screenshots and recordings.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.SerializedMember));

    private static readonly Sink[] Rows =
    [
        .. Sink.Of(
            "System.Text.Json.JsonSerializer",
            "Serialize SerializeAsync SerializeToUtf8Bytes SerializeToNode SerializeToElement SerializeToDocument",
            "value"),
        .. Sink.Of("Newtonsoft.Json.JsonConvert", "SerializeObject SerializeObjectAsync", "value"),
        .. Sink.Of("Newtonsoft.Json.JsonSerializer", "Serialize", "value"),
        .. Sink.Of("System.Xml.Serialization.XmlSerializer", "Serialize", "o"),
    ];

    protected override bool IsHidden(IPropertySymbol property) => property.GetAttributes().Any(Ignores);

    protected override FlowFinding? Find(IPropertySymbol member, Step step, SinkUse use) =>
        IsSent(use.Syntax)
            ? null
            : new FlowFinding(
                Rule, member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() ?? LeakRule.Place(step, use).Syntax, member.Name);

    // JsonIgnore with a condition ignores always by the condition of that name alone, which is 1.
    private static bool Ignores(AttributeData mark) =>
        mark.AttributeClass?.Name.IndexOf("Ignore", StringComparison.Ordinal) >= 0
        && mark.NamedArguments.All(one => one.Key != "Condition" || one.Value.Value is 1);

    // A request to somebody who is to know the secret.
    private static bool IsSent(SyntaxNode value) =>
        value.FirstAncestorOrSelf<InvocationExpressionSyntax>()?.Parent is ArgumentSyntax argument
        && argument.Parent?.Parent is ObjectCreationExpressionSyntax { Type: var made }
        && made.ToString().EndsWith("Content", StringComparison.Ordinal);
}
