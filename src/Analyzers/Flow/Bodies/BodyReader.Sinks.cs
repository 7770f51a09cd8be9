using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Analyzers.Flow.Nodes;

namespace SecretGuard.Analyzers.Flow.Bodies;

/// <content>What reaches an API that the rules ask about.</content>
internal sealed partial class BodyReader
{
    private void UseCall(IMethodSymbol method, FlowNode? receiver, ImmutableArray<IArgumentOperation> operations, FlowNode?[] values)
    {
        foreach (var sink in sinks.Of(method))
        {
            // An override's parameters may be called otherwise.
            var declared = ((IMethodSymbol)SinkTable.Root(method)).Parameters;
            string? key = null;
            if (sink.KeyParameter is not null && !TryKey(operations, sink, out key)) continue;
            foreach (var operation in operations)
            {
                if (operation.Parameter is { } parameter && parameter.Ordinal < declared.Length && sink.Takes(declared[parameter.Ordinal])) Use(sink, values[parameter.Ordinal], operation.Value, key);
            }
        }

        if (receiver is MemberNode { Symbol: IPropertySymbol property } && values.Length > 0 && method.Name is "Add" or "TryAdd")
        {
            foreach (var sink in sinks.OfElements(((MemberNode)receiver!).Symbol)) Use(sink, values[values.Length - 1], operations[operations.Length - 1].Value, null);
        }
    }

    private void UseReference(FunctionNode called, FlowNode? value)
    {
        foreach (var sink in sinks.Of(called.Method))
        {
            if (sink.KeyParameter is null && sink.Takes(called.Method.Parameters[0]) && value is not null) body.Sinks.Add(new SinkUse(sink, value, called.Syntax));
        }
    }

    private void UseProperty(IPropertyReferenceOperation target, FlowNode? value)
    {
        foreach (var sink in sinks.Of(target.Property.OriginalDefinition)) Use(sink, value, (target.Parent as IAssignmentOperation)?.Value ?? target, null);
    }

    private void UseIndexer(IPropertyReferenceOperation target, FlowNode? value)
    {
        if (target.Parent is not IAssignmentOperation assignment) return;
        var key = target.Arguments[target.Arguments.Length - 1].Value.ConstantValue is { HasValue: true, Value: string constant } ? constant : null;
        foreach (var sink in sinks.Of(target.Property.OriginalDefinition))
        {
            if (sink.KeyParameter is null || (key is not null && sink.IsKey(key))) Use(sink, value, assignment.Value, sink.KeyParameter is null ? null : key);
        }

        if (target.Instance is not IPropertyReferenceOperation container) return;
        foreach (var sink in sinks.OfElements(container.Property.OriginalDefinition)) Use(sink, value, assignment.Value, null);
    }

    // What a secret is compared with, either way round.
    private void Compare(FlowNode? one, FlowNode? other)
    {
        if (one is null || other is null) return;
        foreach (var sink in sinks.Comparisons)
        {
            if (Secrets.NameOf(one) is { } name) body.Sinks.Add(new SinkUse(sink, other, other.Syntax, name));
            if (Secrets.NameOf(other) is { } otherName) body.Sinks.Add(new SinkUse(sink, one, one.Syntax, otherName));
        }
    }

    private void Use(Sink sink, FlowNode? value, IOperation place, string? name)
    {
        if (value is not null) body.Sinks.Add(new SinkUse(sink, value, place.Syntax, name));
    }

    private static bool TryKey(ImmutableArray<IArgumentOperation> operations, Sink sink, out string? key)
    {
        key = null;
        foreach (var operation in operations)
        {
            if (operation.Parameter?.Name == sink.KeyParameter && operation.Value.ConstantValue is { HasValue: true, Value: string constant }) key = constant;
        }

        return key is not null && sink.IsKey(key);
    }
}
