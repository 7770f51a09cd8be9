using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Flow;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Analyzers.Flow.Bodies;
using SecretGuard.Analyzers.Flow.Nodes;
using SecretGuard.Analyzers.Flow.Walks;

namespace SecretGuard.Analyzers.Leaks;

/// <summary>A rule about objects that are written out with all their members, some of which are secret.</summary>
internal abstract class ObjectRule(DiagnosticDescriptor descriptor, IEnumerable<Sink> sinks) : FlowRule(descriptor, sinks)
{
    public sealed override FlowFinding? Judge(Step step, SinkUse use, Secrets secrets) =>
        step.Path is null && step.Node is not CleanNode
        && Members.Secret(step.Next is null ? use.Type : TypeOf(step.Node), secrets, IsHidden) is { } member
            ? Find(member, step, use)
            : null;

    /// <summary>Whether something keeps a property out of what is written.</summary>
    protected virtual bool IsHidden(IPropertySymbol property) => false;

    protected abstract FlowFinding? Find(IPropertySymbol member, Step step, SinkUse use);

    private static ITypeSymbol? TypeOf(FlowNode node) => node switch
    {
        VariableNode { Symbol: ILocalSymbol local } => local.Type,
        VariableNode { Symbol: IParameterSymbol parameter } => parameter.Type,
        MemberNode { Symbol: IFieldSymbol field } => field.Type,
        MemberNode { Symbol: IPropertySymbol property } => property.Type,
        CallNode { IsCreation: true } creation => creation.Method.ContainingType,
        CallNode call => call.Method.ReturnType,
        _ => null,
    };
}
