using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Analyzers.Flow.Nodes;

namespace SecretGuard.Analyzers.Flow.Bodies;

/// <content>Calls, of code that is here and of libraries.</content>
internal sealed partial class BodyReader
{
    public override FlowNode? VisitInvocation(IInvocationOperation operation, object? argument)
    {
        var method = operation.TargetMethod.OriginalDefinition;
        var receiver = Visit(operation.Instance);
        var arguments = Arguments(operation.Arguments, method.Parameters.Length);
        UseCall(method, receiver, operation.Arguments, arguments);
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            UseDelegate(operation.TargetMethod, operation.Arguments, arguments);
            return CallDelegate(operation, receiver, arguments);
        }

        var value = IsDeclaredHere(method)
            ? Enter(operation, method, receiver, arguments, operation.Arguments)
            : Pass(operation, method, receiver, arguments);
        if (!Relevance.Flows(operation.Type)) return null;
        if (Passages.Of(method) == Passage.None && apis.Sanitizers.Cleans(method, operation.Syntax))
        {
            return new CleanNode(
                operation.Syntax, Sanitizers.IsHash(method) ? JoinNode.Of(operation.Syntax, [receiver, .. arguments]) : null);
        }

        var source = Sources.OfCall(operation, arguments, apis.Secrets);
        body.ReadsAll |= source is WholeNode;
        return source is null ? value : JoinNode.Of(operation.Syntax, source, value, Default(operation, arguments));
    }

    // What a setting is where nobody sets it: `GetValue("Password", "…")`.
    private static FlowNode? Default(IInvocationOperation operation, FlowNode?[] arguments)
    {
        foreach (var argument in operation.Arguments)
            if (argument.Parameter is { Name: "defaultValue", Ordinal: var position }) return arguments[position];
        return null;
    }

    public override FlowNode? VisitFunctionPointerInvocation(IFunctionPointerInvocationOperation operation, object? argument) =>
        DefaultVisit(operation, argument);

    private FlowNode?[] Arguments(ImmutableArray<IArgumentOperation> operations, int count)
    {
        var values = count == 0 ? [] : new FlowNode?[count];
        foreach (var operation in operations)
        {
            var isOmitted = operation.ArgumentKind == ArgumentKind.DefaultValue;
            var value = isOmitted ? null : Visit(operation.Value);
            if (operation.Parameter is not { } parameter || parameter.Ordinal >= count) continue;
            if (isOmitted && IsDeclaredHere(parameter)) value = new MemberNode(operation.Syntax, parameter.OriginalDefinition, null);
            values[parameter.Ordinal] = value;
        }

        return values;
    }

    private CallNode? Called(IOperation operation, IMethodSymbol? method, FlowNode? receiver, FlowNode?[] arguments) =>
        method is null ? null : Enter(operation, method.OriginalDefinition, receiver, arguments);

    private CallNode Enter(
        IOperation operation,
        IMethodSymbol method,
        FlowNode? receiver,
        FlowNode?[] arguments,
        ImmutableArray<IArgumentOperation> handed = default)
    {
        var call = new CallNode(operation.Syntax, method, receiver, arguments, function);
        body.Calls.Add(call);
        if (handed.IsDefault) return call;
        foreach (var argument in handed)
        {
            if (argument.Parameter is not { } parameter || argument.ArgumentKind != ArgumentKind.Explicit) continue;
            if (parameter.RefKind is RefKind.Out or RefKind.Ref)
                Assign(argument.Value, new OutNode(argument.Syntax, call, parameter.Ordinal));
            else if (argument.Value is ILocalReferenceOperation { Local: var local } && Passages.IsFilled(local.Type))
                definitions.Define(local, new OutNode(argument.Syntax, call, parameter.Ordinal));
        }

        return call;
    }

    private DelegateCallNode? CallDelegate(IInvocationOperation operation, FlowNode? target, FlowNode?[] arguments)
    {
        if (target is null) return null;
        var call = new DelegateCallNode(operation.Syntax, target, arguments);
        body.DelegateCalls.Add(call);
        return Relevance.Flows(operation.Type) ? call : null;
    }

    // What a library does with values, as far as it is known.
    private FlowNode? Pass(IInvocationOperation operation, IMethodSymbol method, FlowNode? receiver, FlowNode?[] arguments)
    {
        var isExtension = receiver is null && method.IsStatic && arguments.Length > 0 && operation.Arguments.Length > 0;
        var subject = isExtension ? arguments[0] : receiver;
        var results = CallBack(operation, method, subject, arguments);
        var passage = Passages.Of(method);
        var syntax = operation.Syntax;
        if (Comparisons.Compares(method)) CompareArguments(operation, method, subject, arguments, isExtension);
        if (Comparisons.LooksUp(method) && !Comparisons.IsRefusal(subject))
            Compare(Selected(operation, subject, null), arguments[isExtension && arguments.Length > 1 ? 1 : 0], isTimed: false);
        var place = isExtension ? operation.Arguments[0].Value : operation.Instance;
        switch (passage)
        {
            case Passage.Same:
                return subject;
            case Passage.Slice:
                return Sliced(operation, subject);
            case Passage.Argument:
                return arguments.Length > 0 ? arguments[0] : null;
            case Passage.Either:
                return JoinNode.Of(syntax, [subject, .. arguments]);
            case Passage.Sum:
                return Sum(operation, receiver, arguments, isExtension);
            case Passage.Replace:
                return Replaced(operation, receiver, arguments);
            case Passage.Element:
                return Selected(operation, subject, FirstKey(operation, isExtension));
            case Passage.Function:
                return results;
            case Passage.Map:
                return results is null ? subject : new WithNode(syntax, null, Selector.Any, results);
            case Passage.Created:
                return new CallNode(syntax, method, null, arguments, function);
            case Passage.TryElement:
                AssignOuts(operation, Selected(operation, subject, FirstKey(operation, isExtension)));
                return null;
            case Passage.Add:
                return Changed(place, Added(operation, subject, arguments, isExtension));
            case Passage.Append:
                return Changed(place, Appended(operation, subject, arguments, isExtension));
            case Passage.Overwrite:
                foreach (var argument in operation.Arguments) Forget(argument.Value);
                return null;
            default:
                AssignOuts(operation, null);
                return Origin.Makes(method) ? new CallNode(syntax, method, receiver, arguments, function) : null;
        }
    }

    // Where a value that is not constant gives way to one that is, it is masked.
    private static FlowNode? Replaced(IInvocationOperation operation, FlowNode? text, FlowNode?[] arguments)
    {
        if (operation.Arguments.Length < 2) return text;
        var masks = !operation.Arguments[0].Value.ConstantValue.HasValue && operation.Arguments[1].Value.ConstantValue.HasValue;
        return masks ? new CleanNode(operation.Syntax) : SumNode.Of(operation.Syntax, [text, arguments[1]]);
    }

    private FlowNode? Changed(IOperation? place, FlowNode? node)
    {
        if (place is not null && node is not null) Store(place, node);
        return node;
    }

    private static FlowNode? Added(IInvocationOperation operation, FlowNode? subject, FlowNode?[] arguments, bool isExtension)
    {
        var added = operation.Arguments.Skip(isExtension ? 1 : 0).ToArray();
        var values = arguments.Skip(isExtension ? 1 : 0).ToArray();
        if (values.Length == 0 || added.Length == 0) return subject;
        var isSequence = operation.TargetMethod.Name is "AddRange" or "Concat" or "Union" or "InsertRange";
        if (isSequence) return JoinNode.Of(operation.Syntax, [subject, .. values]);
        var key = values.Length > 1 ? Key(added[0].Value) : null;
        return new WithNode(operation.Syntax, subject, Selector.Of(key), values[values.Length - 1]);
    }

    private static object? FirstKey(IInvocationOperation operation, bool isExtension) =>
        operation.Arguments.Length > (isExtension ? 1 : 0) ? Key(operation.Arguments[isExtension ? 1 : 0].Value) : null;

    private void AssignOuts(IInvocationOperation operation, FlowNode? value)
    {
        foreach (var argument in operation.Arguments)
        {
            if (argument.Parameter?.RefKind == RefKind.Out) Assign(argument.Value, value);
        }
    }

    // A buffer that is filled with something else.
    private void Forget(IOperation place)
    {
        if (place is ILocalReferenceOperation local) definitions.Define(local.Local, null);
        else if (place is IParameterReferenceOperation parameter) definitions.Define(parameter.Parameter.OriginalDefinition, null);
        else if (place is IConversionOperation conversion) Forget(conversion.Operand);
        else if (place is IInvocationOperation { Instance: { } instance }) Forget(instance);
        else if (place is IInvocationOperation { TargetMethod.IsExtensionMethod: true, Arguments: { Length: > 0 } arguments })
            Forget(arguments[0].Value);
    }
}
