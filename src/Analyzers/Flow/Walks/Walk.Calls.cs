using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Flow.Nodes;

namespace SecretGuard.Analyzers.Flow.Walks;

/// <content>Into the code that is called, and out to where it is called.</content>
internal sealed partial class Walk
{
    private void ExpandCall(Step step, CallNode call)
    {
        var values = graph.Returns(call.Method);
        foreach (var value in values) Go(step, value, Frame.Enter(call, step.Frame));
        if (values.Count > 0) return;
        if (step.Path is { Head.Symbol: { } member } path && call.Method.Name == "Create") GoToNamesake(step, call, member, path);
        else Guess(step);
    }

    private void ExpandDelegateCall(Step step, DelegateCallNode call)
    {
        foreach (var function in Functions(graph, call.Target, step.Frame))
        {
            foreach (var value in graph.Returns(((FunctionNode)function.Node).Method)) Go(step, value, Frame.Enter(call, step.Frame));
        }
    }

    private void ExpandOut(Step step, OutNode left)
    {
        var method = left.Call.Method;
        var isWritten = GoToLeft(step, left, method);
        foreach (var implementation in graph.Implementations(method)) isWritten |= GoToLeft(step, left, implementation);
        if (!isWritten && left.Call.Argument(left.Position) is { } before) Go(step, before);
    }

    private bool GoToLeft(Step step, OutNode left, IMethodSymbol method)
    {
        var writes = graph.Writes(method.Parameters[left.Position]);
        var changes = graph.Changes(method.Parameters[left.Position]);
        foreach (var write in writes.Concat(changes)) Go(step, write.Value, Frame.Enter(left.Call, step.Frame));
        return writes.Count + changes.Count > 0;
    }

    private void ExpandParameter(Step step, IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method)
        {
            ExpandReceiver(step, parameter.ContainingSymbol);
            return;
        }

        for (var frame = step.Frame; frame is not null; frame = frame.Outer)
        {
            if (!Enters(frame.Site, method)) continue;
            Go(step with { Frame = frame.Outer }, frame.Site.Argument(parameter.Ordinal));
            return;
        }

        if (method is { MethodKind: MethodKind.PropertySet, AssociatedSymbol: IPropertySymbol property })
        {
            foreach (var write in graph.Writes(property)) Go(step, write.Value, null);
        }

        GoToCallers(step, method, parameter.Ordinal);
        foreach (var other in graph.Declarations(method)) GoToCallers(step, other, parameter.Ordinal);
        foreach (var write in graph.Writes(parameter)) Go(step, write.Value, null);
        foreach (var (site, caller) in graph.DelegateCalls(method))
            if (site.Argument(parameter.Ordinal) is { } handed) Go(step, handed, caller);
    }

    // Where the walk came in by a derived type's constructor, only that one's call of the base counts.
    private void GoToCallers(Step step, IMethodSymbol method, int position)
    {
        var within = step.Frame?.Site is CallNode { IsCreation: true } creation && method.MethodKind == MethodKind.Constructor
            ? creation.Method
            : null;
        foreach (var call in graph.Calls(method))
        {
            if (call.Argument(position) is not { } argument) continue;
            if (within is null) Go(step, argument, null);
            else if (SymbolEqualityComparer.Default.Equals(call.Caller, within)) Go(step, argument, step.Frame);
        }

        if (graph.Calls(method).Count == 0 && step.Path is not null) Guess(step);
    }

    // An extension block's receiver belongs to a type without a name, and to every call of that type's members.
    private void ExpandReceiver(Step step, ISymbol extension)
    {
        for (var frame = step.Frame; frame is not null; frame = frame.Outer)
        {
            if (frame.Site.Receiver is not { } receiver || !SymbolEqualityComparer.Default.Equals(DeclaringType(frame.Site), extension))
                continue;
            Go(step, receiver, frame.Outer);
            return;
        }

        foreach (var member in ((INamedTypeSymbol)extension).GetMembers())
        {
            foreach (var call in graph.Calls(member)) if (call.Receiver is { } receiver) Go(step, receiver, null);
        }
    }

    private static INamedTypeSymbol? DeclaringType(SiteNode site) => site switch
    {
        CallNode call => call.Method.ContainingType,
        MemberNode member => member.Symbol.ContainingType,
        _ => null,
    };

    private bool Enters(SiteNode site, IMethodSymbol method) => site switch
    {
        DelegateCallNode => method.MethodKind == MethodKind.AnonymousFunction,
        CallNode call => SymbolEqualityComparer.Default.Equals(call.Method, method)
            || (Overrides.MayBe(call.Method) && graph.Declarations(method).Contains(call.Method, SymbolEqualityComparer.Default)),
        _ => false,
    };
}
