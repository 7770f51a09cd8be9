using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Flow.Nodes;

namespace SecretGuard.Analyzers.Flow.Bodies;

/// <content>Branches, loops and jumps: which values reach which place.</content>
internal sealed partial class BodyReader
{
    public override FlowNode? VisitConditional(IConditionalOperation operation, object? argument)
    {
        Visit(operation.Condition);
        if (operation.Condition.ConstantValue is { HasValue: true, Value: bool isTrue })
            return Visit(isTrue ? operation.WhenTrue : operation.WhenFalse);
        var (start, wasDead) = (definitions.Mark, definitions.IsDead);
        var first = Visit(operation.WhenTrue);
        var one = Leave(start, wasDead);
        var second = Visit(operation.WhenFalse);
        var other = Leave(start, wasDead);
        definitions.Join(operation.Syntax, [one, other]);
        return Relevance.Flows(operation.Type) ? JoinNode.Of(operation.Syntax, first, second) : null;
    }

    public override FlowNode? VisitSwitchExpression(ISwitchExpressionOperation operation, object? argument)
    {
        var value = Visit(operation.Value);
        var (start, wasDead) = (definitions.Mark, definitions.IsDead);
        var ways = new List<Dictionary<ISymbol, FlowNode?>?>();
        var values = new List<FlowNode?>();
        foreach (var arm in operation.Arms)
        {
            Match(arm.Pattern, value);
            Visit(arm.Guard);
            var armValue = Visit(arm.Value);
            if (!definitions.IsDead) values.Add(armValue);
            ways.Add(Leave(start, wasDead));
        }

        definitions.Join(operation.Syntax, ways);
        return Relevance.Flows(operation.Type) ? JoinNode.Of(operation.Syntax, [.. values]) : null;
    }

    public override FlowNode? VisitSwitch(ISwitchOperation operation, object? argument)
    {
        var value = Visit(operation.Value);
        var (start, wasDead) = (definitions.Mark, definitions.IsDead);
        var target = new JumpTarget(operation.ExitLabel, null, start);
        jumpTargets.Add(target);
        var hasDefault = false;
        foreach (var section in operation.Cases)
        {
            foreach (var clause in section.Clauses)
            {
                hasDefault |= clause.CaseKind == CaseKind.Default;
                if (clause is IPatternCaseClauseOperation pattern) Match(pattern.Pattern, value);
                if (clause is ISingleValueCaseClauseOperation single) Compare(value, Visit(single.Value));
                if (clause is IPatternCaseClauseOperation { Guard: { } guard }) Visit(guard);
            }

            foreach (var statement in section.Body) Visit(statement);
            target.Exits.Add(Leave(start, wasDead));
        }

        jumpTargets.RemoveAt(jumpTargets.Count - 1);
        if (!hasDefault) target.Exits.Add(Leave(start, wasDead));
        definitions.Join(operation.Syntax, target.Exits);
        return null;
    }

    public override FlowNode? VisitWhileLoop(IWhileLoopOperation operation, object? argument)
    {
        var isEndless = operation.Condition?.ConstantValue is { HasValue: true, Value: true };
        ReadLoop(operation, mayBeSkipped: operation.ConditionIsTop && !isEndless, fallsOut: !isEndless, () =>
        {
            if (operation.ConditionIsTop) Visit(operation.Condition);
            Visit(operation.Body);
            if (!operation.ConditionIsTop) Visit(operation.Condition);
        });
        return null;
    }

    public override FlowNode? VisitForLoop(IForLoopOperation operation, object? argument)
    {
        foreach (var before in operation.Before) Visit(before);
        ReadLoop(operation, mayBeSkipped: operation.Condition is not null, fallsOut: operation.Condition is not null, () =>
        {
            Visit(operation.Condition);
            Visit(operation.Body);
            foreach (var bottom in operation.AtLoopBottom) Visit(bottom);
        });
        return null;
    }

    public override FlowNode? VisitForEachLoop(IForEachLoopOperation operation, object? argument)
    {
        var collection = Visit(operation.Collection);
        ReadLoop(operation, mayBeSkipped: true, fallsOut: true, () =>
        {
            var element = Selected(operation.Collection, collection, null);
            if (operation.LoopControlVariable is IVariableDeclaratorOperation variable) definitions.Define(variable.Symbol, element);
            else Assign(operation.LoopControlVariable, element, ElementType(operation.Collection.Type));
            Visit(operation.Body);
        });
        return null;
    }

    public override FlowNode? VisitTry(ITryOperation operation, object? argument)
    {
        var (start, wasDead) = (definitions.Mark, definitions.IsDead);
        Visit(operation.Body);
        var thrown = definitions.Throughout(start);
        var ways = new List<Dictionary<ISymbol, FlowNode?>?> { Leave(start, wasDead) };
        foreach (var caught in operation.Catches)
        {
            definitions.Join(operation.Syntax, [[], thrown]);
            Visit(caught.Filter);
            Visit(caught.Handler);
            ways.Add(Leave(start, wasDead));
        }

        definitions.Join(operation.Syntax, ways);
        var isDead = definitions.IsDead;
        definitions.IsDead = wasDead;
        if (operation.Finally is not null && isDead) definitions.Join(operation.Syntax, [[], thrown]);
        Visit(operation.Finally);
        definitions.IsDead |= isDead;
        return null;
    }

    public override FlowNode? VisitReturn(IReturnOperation operation, object? argument)
    {
        var value = Visit(operation.ReturnedValue);
        if (operation.Kind == OperationKind.YieldReturn)
            value = value is null ? null : new WithNode(operation.Syntax, null, Selector.Any, value);
        else definitions.IsDead = true;
        UseReturn(operation, value);
        if (value is not null && function is IMethodSymbol method) body.Returns.Add((method, value));
        return null;
    }

    public override FlowNode? VisitThrow(IThrowOperation operation, object? argument)
    {
        Visit(operation.Exception);
        definitions.IsDead = true;
        return null;
    }

    public override FlowNode? VisitBranch(IBranchOperation operation, object? argument)
    {
        for (var i = jumpTargets.Count - 1; i >= 0; i--)
        {
            var target = jumpTargets[i];
            var isExit = SymbolEqualityComparer.Default.Equals(operation.Target, target.Exit);
            if (!isExit && !SymbolEqualityComparer.Default.Equals(operation.Target, target.Again)) continue;
            (isExit ? target.Exits : target.WaysBack).Add(definitions.Since(target.Mark));
            break;
        }

        definitions.IsDead = true;
        return null;
    }

    // A jump to a label of one's own may come from anywhere.
    public override FlowNode? VisitLabeled(ILabeledOperation operation, object? argument)
    {
        definitions.IsDead = false;
        return Visit(operation.Operation);
    }

    private static ITypeSymbol? ElementType(ITypeSymbol? collection)
    {
        if (collection is IArrayTypeSymbol array) return array.ElementType;
        var sequence = collection is INamedTypeSymbol { Name: "IEnumerable" or "IAsyncEnumerable" } own
            ? own
            : collection?.AllInterfaces.FirstOrDefault(one =>
                one is { Name: "IEnumerable" or "IAsyncEnumerable", TypeArguments.Length: 1 });
        return sequence?.TypeArguments.FirstOrDefault();
    }

    private void ReadLoop(ILoopOperation loop, bool mayBeSkipped, bool fallsOut, Action read)
    {
        var (start, wasDead) = (definitions.Mark, definitions.IsDead);
        var target = new JumpTarget(loop.ExitLabel, loop.ContinueLabel, start);
        jumpTargets.Add(target);
        definitions.EnterLoop();
        read();
        var end = Leave(start, wasDead);
        target.WaysBack.Add(end);
        definitions.LeaveLoop(target.WaysBack);
        jumpTargets.RemoveAt(jumpTargets.Count - 1);
        if (fallsOut) target.Exits.AddRange(target.WaysBack);
        if (mayBeSkipped) target.Exits.Add(wasDead ? null : []);
        definitions.Join(loop.Syntax, target.Exits);
        definitions.IsDead |= wasDead;
    }

    // Takes what one of several ways changed, and goes back to where they part.
    private Dictionary<ISymbol, FlowNode?>? Leave(int start, bool wasDead)
    {
        var changes = definitions.Since(start);
        definitions.RollBack(start);
        definitions.IsDead = wasDead;
        return changes;
    }

    // What was read since a mark may not run.
    private void Maybe(SyntaxNode syntax, int mark)
    {
        if (definitions.Mark == mark && !definitions.IsDead) return;
        var changes = Leave(mark, wasDead: false);
        definitions.Join(syntax, [[], changes]);
    }
}
