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
        var subject = receiver ?? (method.IsExtensionMethod && values.Length > 0 ? values[0] : null);
        foreach (var sink in apis.Sinks.Of(method))
        {
            // An override's parameters may be called otherwise.
            var declared = ((IMethodSymbol)SinkTable.Root(method)).Parameters;
            string? key = null;
            if (sink.KeyParameter is not null && !TryKey(operations, sink, out key)) continue;
            if (sink.Flag is { } flag
                && !operations.Any(one => one.Parameter?.Name == flag && one.Value.ConstantValue is { HasValue: true, Value: true }))
            {
                continue;
            }

            if (sink.IsTemplate)
            {
                UseDestructured(sink, operations, values);
                continue;
            }

            foreach (var operation in operations)
            {
                if (operation.Parameter is not { } parameter || parameter.Ordinal >= declared.Length
                    || !sink.Takes(declared[parameter.Ordinal]))
                {
                    continue;
                }

                if (sink.IsInherited && IsDeclaredHere(method) && !BaseCall.MayHand(method, parameter)) continue;
                if (sink.Parameter == Sink.Results) UseResults(sink, operation, values[parameter.Ordinal]);
                else Use(sink, values[parameter.Ordinal], operation.Value, subject, key, sink.IsInherited && receiver is ThisNode);
            }
        }

        if (values.Length == 0 || operations.Length == 0 || method.Name is not ("Add" or "TryAdd") || Holder(receiver) is not { } property)
            return;
        foreach (var sink in apis.Sinks.OfElements(property))
            Use(sink, values[values.Length - 1], operations[operations.Length - 1].Value, null, null);
    }

    // Of the values for the holes of a message template, those that it asks to take apart: `{@Options}`.
    private void UseDestructured(Sink sink, ImmutableArray<IArgumentOperation> operations, FlowNode?[] values)
    {
        var written = operations.FirstOrDefault(one => one.Value.ConstantValue.Value is string text && text.Contains("{@"));
        if (written?.Parameter is not { Ordinal: var first }) return;
        var holes = ((string)written.Value.ConstantValue.Value!).Replace("{{", "").Split('{').Skip(1).ToArray();
        var index = 0;
        foreach (var operation in operations.Where(one => one.Parameter?.Ordinal > first))
        {
            var isMany = operation.ArgumentKind != ArgumentKind.Explicit;
            var elements = !isMany ? [operation.Value]
                : operation.Value is IArrayCreationOperation made ? made.Initializer?.ElementValues.ToArray() ?? []
                : operation.Value.ChildOperations.ToArray();
            for (var i = 0; i < elements.Length && index < holes.Length; i++, index++)
            {
                var value = values[operation.Parameter!.Ordinal];
                if (holes[index].StartsWith("@", StringComparison.Ordinal))
                    Use(sink, isMany ? Element(value, i) : value, elements[i], null, null);
            }
        }
    }

    private static FlowNode? Element(FlowNode? array, int index)
    {
        for (; array is WithNode with; array = with.Before) if (Equals(with.Part.Key, index)) return with.Value;
        return null;
    }

    private static IOperation Unconverted(IOperation value)
    {
        while (value is IConversionOperation conversion) value = conversion.Operand;
        return value;
    }

    // `Action<ILogger, T, Exception?>` is what LoggerMessage.Define makes, and `Func<ILogger, T, IDisposable?>` DefineScope.
    private void UseDelegate(IMethodSymbol invoke, ImmutableArray<IArgumentOperation> operations, FlowNode?[] values)
    {
        if (apis.Sinks.Delegates.Count == 0
            || invoke.ContainingType is not { Name: nameof(Action) or "Func", TypeArguments: { Length: > 2 } types } type)
        {
            return;
        }

        if (types[0].Name != "ILogger" || types[types.Length - 1].Name is not (nameof(Exception) or nameof(IDisposable))) return;
        foreach (var sink in apis.Sinks.Delegates)
        {
            if (sink.Parameter != type.Name) continue;
            foreach (var operation in operations)
                if (operation.Parameter is { Ordinal: > 0 } parameter) Use(sink, values[parameter.Ordinal], operation.Value, null, null);
        }
    }

    // What a request is answered with is what its handler returns.
    private void UseResults(Sink sink, IArgumentOperation operation, FlowNode? function)
    {
        if (function is FunctionNode) Use(sink, new DelegateCallNode(function.Syntax, function, []), operation.Value, null, null);
    }

    // `ViewBag.Text = …`
    private void UseDynamic(IDynamicMemberReferenceOperation target, FlowNode? value)
    {
        if (target is not { Instance: IPropertyReferenceOperation { Property: var holder }, Parent: IAssignmentOperation assignment })
            return;
        foreach (var sink in apis.Sinks.OfElements(holder.OriginalDefinition)) Use(sink, value, assignment.Value, null, null);
    }

    private void UseReturn(IReturnOperation operation, FlowNode? value)
    {
        if (value is null || operation.ReturnedValue is not { } returned
            || owner is not IMethodSymbol method || !ReferenceEquals(function, owner))
        {
            return;
        }

        foreach (var sink in apis.Sinks.OfResult(method)) Use(sink, value, returned, null, null);
    }

    private void UseConversion(IMethodSymbol conversion, IOperation operand, FlowNode? value)
    {
        foreach (var sink in apis.Sinks.Of(conversion)) Use(sink, value, operand, null, null);
    }

    // The property whose collection this is, also while an initialiser fills it.
    private static IPropertySymbol? Holder(FlowNode? collection) =>
        ((collection is WithNode with ? with.Root : collection) as MemberNode)?.Symbol as IPropertySymbol;

    private void UseReference(FunctionNode called, FlowNode? value)
    {
        foreach (var sink in apis.Sinks.Of(called.Method))
        {
            if (sink.KeyParameter is null && sink.Takes(called.Method.Parameters[0]) && value is not null)
                body.Sinks.Add(new SinkUse(sink, value, called.Syntax, null));
        }
    }

    private void UseProperty(IPropertyReferenceOperation target, FlowNode? value)
    {
        foreach (var sink in apis.Sinks.Of(target.Property.OriginalDefinition))
            Use(sink, value, (target.Parent as IAssignmentOperation)?.Value ?? target, null, null);
    }

    private MemberNode UseRead(MemberNode read)
    {
        foreach (var sink in apis.Sinks.OfReads(read.Symbol)) body.Sinks.Add(new SinkUse(sink, read, read.Syntax, null));
        return read;
    }

    private void UseIndexer(IPropertyReferenceOperation target, FlowNode? receiver, FlowNode? value)
    {
        if (target.Parent is not IAssignmentOperation assignment || target.Arguments.IsEmpty) return;
        var key = KeyText(target.Arguments[target.Arguments.Length - 1].Value);
        foreach (var sink in apis.Sinks.Of(target.Property.OriginalDefinition))
        {
            if (sink.KeyParameter is null || (key is not null && sink.IsKey(key)))
                Use(sink, value, assignment.Value, receiver, sink.KeyParameter is null ? null : key);
        }

        if (target.Instance is not IPropertyReferenceOperation container) return;
        foreach (var sink in apis.Sinks.OfElements(container.Property.OriginalDefinition)) Use(sink, value, assignment.Value, null, null);
    }

    private void Use(Sink sink, FlowNode? value, IOperation place, FlowNode? receiver, string? name, bool isHandedOn = false)
    {
        if (value is not null && (sink.On is null || receiver is not null))
            body.Sinks.Add(new SinkUse(sink, value, place.Syntax, receiver, Unconverted(place).Type, name) { IsHandedOn = isHandedOn });
    }

    // A text, or the name of what an enumeration calls it: `HttpRequestHeader.Authorization`.
    private static string? KeyText(IOperation key) => key switch
    {
        IFieldReferenceOperation { Field: { ContainingType.TypeKind: TypeKind.Enum } member } => member.Name,
        { ConstantValue: { HasValue: true, Value: string constant } } => constant,
        _ => null,
    };

    private static bool TryKey(ImmutableArray<IArgumentOperation> operations, Sink sink, out string? key)
    {
        key = null;
        foreach (var operation in operations)
        {
            if (operation.Parameter?.Name == sink.KeyParameter) key = KeyText(operation.Value) ?? key;
        }

        return key is not null && sink.IsKey(key);
    }
}
