using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Analyzers.Flow.Bodies;
using SecretGuard.Analyzers.Flow.Nodes;

namespace SecretGuard.Analyzers.Flow.Walks;

/// <content>Fields, properties, elements, and the objects that they belong to.</content>
internal sealed partial class Walk
{
    private void ExpandMember(Step step, MemberNode member)
    {
        if (member.Symbol is IPropertySymbol { GetMethod: { } getter } && graph.Returns(getter) is { Count: > 0 } values)
        {
            foreach (var value in values) Go(step, value, Frame.Enter(member, step.Frame));
        }
        else if (member.Receiver is null || member.Symbol.IsStatic)
        {
            foreach (var write in WritesOf(member.Symbol)) Go(step, write.Value, null);
        }
        else
        {
            Take(step, member.Receiver, Selector.Of(member.Symbol));
            foreach (var write in WritesOf(member.Symbol))
            {
                if (IsSamePlace(write.Receiver, member.Receiver)) Go(step, write.Value, null);
            }
        }
    }

    private void ExpandSelect(Step step, SelectNode select)
    {
        var keys = select.Key is null ? null : Texts(graph, select.Key, step.Frame);
        if (keys is not { Count: > 0 })
        {
            Take(step, select.Container, select.Element);
            return;
        }

        foreach (var key in keys) Push(step with { Next = step, Node = new SelectNode(select.Syntax, select.Container, Selector.Of(key)) });
    }

    private void ExpandChange(Step step, WithNode with)
    {
        if (step.Path is not { } path)
        {
            // A collection as a whole is all that is in it, and so is an object without a type; any other is more than its members.
            if (with.Part.Symbol is null or { ContainingType.IsAnonymousType: true } && with.Value is { } any) Go(step, any);
            if (with.Before is { } whole) Go(step, whole);
            return;
        }

        if (with.Part.Symbol is null && path is { Head.Symbol: { } field, Rest: { } key } && with.Value is { } stored
            && key.Head.MayBe(with.Part) && IsFilledByKey(field))
        {
            Go(step, stored, step.Frame, key.Rest);
        }

        var isIt = path.Head.Equals(with.Part) || IsBehind(path.Head, with.Part);
        if ((isIt || path.Head.MayBe(with.Part)) && with.Value is { } value) Go(step, value, step.Frame, path.Rest);
        if ((!isIt || path.Head.IsAny) && with.Before is { } before) Go(step, before);
    }

    // An object that a walk arrives at from outside of its code: what made it, what its constructors set.
    private void ExpandCreation(Step step, CallNode creation)
    {
        if (step.Path is null && Passages.ShowsParts(creation.Method.ContainingType))
        {
            for (var i = 0; i < creation.Method.Parameters.Length; i++) if (creation.Argument(i) is { } part) Go(step, part);
        }

        if (step.Path is not { Head.Symbol: { } member } path) return;
        if (member is IParameterSymbol captured && SymbolEqualityComparer.Default.Equals(captured.ContainingSymbol, creation.Method))
            GoToArgument(step, creation, captured.Ordinal, path);
        else if (member is IParameterSymbol inherited)
            ExpandParameter(step with { Path = path.Rest, Frame = Frame.Enter(creation, step.Frame) }, inherited);
        else if (!GoToWrites(step, creation, member, path)) GoToNamesake(step, creation, member, path);
    }

    private bool GoToWrites(Step step, CallNode creation, ISymbol member, AccessPath path)
    {
        var isFound = false;
        foreach (var write in WritesOf(member))
        {
            if (write.Receiver is ThisNode
                && write.Writer is IMethodSymbol { MethodKind: MethodKind.PropertySet, AssociatedSymbol: { } property })
            {
                if (!SymbolEqualityComparer.Default.Equals(property, member)) isFound |= GoToWrites(step, creation, property, path);
            }
            else if (write.Receiver is ThisNode)
            {
                Go(step, write.Value, Frame.Enter(creation, step.Frame), path.Rest);
                isFound = true;
            }
            else if (write.Receiver is VariableNode { Symbol: IParameterSymbol })
            {
                Go(step, write.Value, null, path.Rest);
                isFound = true;
            }
        }

        return isFound;
    }

    // A record's property, and what a library's constructor keeps: NetworkCredential.Password, Tuple.Item1.
    private void GoToNamesake(Step step, CallNode creation, ISymbol member, AccessPath path)
    {
        foreach (var parameter in creation.Method.Parameters)
        {
            if (parameter.Name.Equals(member.Name, StringComparison.OrdinalIgnoreCase))
                GoToArgument(step, creation, parameter.Ordinal, path);
        }
    }

    private void GoToArgument(Step step, CallNode creation, int position, AccessPath path)
    {
        if (creation.Argument(position) is { } argument) Go(step, argument, step.Frame, path.Rest);
    }

    private void ExpandThis(Step step)
    {
        var frame = step.Frame;
        while (frame is { Site: DelegateCallNode }) frame = frame.Outer;
        if (frame?.Site is CallNode { IsCreation: true } creation) Go(step, creation, frame.Outer);
        else if (frame?.Site.Receiver is { } receiver) Go(step, receiver, frame.Outer);
        else Guess(step);
    }

    // Of an object that may be any, a member may be whatever any is given.
    private void Guess(Step step)
    {
        if (step.Path is not { Head.Symbol: { } member } path) return;
        if (member is IParameterSymbol parameter) ExpandParameter(step with { Path = path.Rest, Frame = null }, parameter);
        foreach (var write in WritesOf(member)) Go(step, write.Value, null, path.Rest);
    }

    private IEnumerable<Write> WritesOf(ISymbol member) =>
        member is IFieldSymbol { AssociatedSymbol: IPropertySymbol property }
            ? graph.Writes(member).Concat(graph.Writes(property))
            : graph.Writes(member);

    // Whether an indexer of the type puts what it is given into a field.
    private bool IsFilledByKey(ISymbol field)
    {
        foreach (var write in graph.Writes(field))
        {
            if (write.Writer is IMethodSymbol { MethodKind: MethodKind.PropertySet, AssociatedSymbol: IPropertySymbol { IsIndexer: true } })
                return true;
        }

        return false;
    }

    // Whether setting a property is setting the field that is asked for.
    private bool IsBehind(Selector field, Selector property)
    {
        if (field.Symbol is not IFieldSymbol wanted || property.Symbol is not IPropertySymbol { SetMethod: { } setter }) return false;
        foreach (var write in graph.Writes(wanted))
        {
            if (SymbolEqualityComparer.Default.Equals(write.Writer, setter)) return true;
        }

        return false;
    }

    // Two expressions that name one object, as far as it shows: the same field of `this`, or of the type.
    private static bool IsSamePlace(FlowNode? one, FlowNode? other) =>
        one is MemberNode first && other is MemberNode second && SymbolEqualityComparer.Default.Equals(first.Symbol, second.Symbol)
        && first.Receiver is ThisNode or null && second.Receiver is ThisNode or null;
}
