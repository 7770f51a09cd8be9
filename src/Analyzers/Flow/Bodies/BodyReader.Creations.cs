using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Analyzers.Flow.Nodes;

namespace SecretGuard.Analyzers.Flow.Bodies;

/// <content>Objects, arrays and collections that are made.</content>
internal sealed partial class BodyReader
{
    public override FlowNode? VisitObjectCreation(IObjectCreationOperation operation, object? argument)
    {
        if (operation.Constructor?.OriginalDefinition is not { } constructor) return DefaultVisit(operation, argument);
        var arguments = Arguments(operation.Arguments, constructor.Parameters.Length);
        UseCall(constructor, null, operation.Arguments, arguments);
        var made = Made(operation, constructor, arguments);
        return Initialize(made, operation.Initializer);
    }

    public override FlowNode? VisitAnonymousObjectCreation(IAnonymousObjectCreationOperation operation, object? argument)
    {
        initialized.Push(null);
        foreach (var initializer in operation.Initializers) Visit(initializer);
        return initialized.Pop();
    }

    public override FlowNode? VisitWith(IWithOperation operation, object? argument) =>
        Initialize(Visit(operation.Operand), operation.Initializer);

    public override FlowNode? VisitMemberInitializer(IMemberInitializerOperation operation, object? argument)
    {
        var made = Initialize(Visit(operation.InitializedMember), operation.Initializer);
        if (operation.InitializedMember is IMemberReferenceOperation member) AssignMember(member, made);
        return null;
    }

    public override FlowNode? VisitArrayCreation(IArrayCreationOperation operation, object? argument)
    {
        foreach (var size in operation.DimensionSizes) Visit(size);
        if (operation.Initializer is { } initializer) return Visit(initializer);

        // Nothing can fill an array of zeros that goes straight to where it is used.
        var isUsed = operation.Parent is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation } or IArgumentOperation;
        return isUsed && operation.Type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte }
            ? new LiteralNode(operation.Syntax, null)
            : null;
    }

    public override FlowNode? VisitArrayInitializer(IArrayInitializerOperation operation, object? argument)
    {
        FlowNode? array = null;
        var isConstant = operation.ElementValues.Length > 0;
        for (var i = 0; i < operation.ElementValues.Length; i++)
        {
            var element = operation.ElementValues[i];
            isConstant &= element.ConstantValue.HasValue;
            array = new WithNode(element.Syntax, array, Selector.Of(i), Visit(element));
        }

        var isBytes = operation.Parent?.Type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte };
        return isConstant && isBytes ? new LiteralNode((operation.Parent ?? operation).Syntax, null) : array;
    }

    private FlowNode? Made(IObjectCreationOperation operation, IMethodSymbol constructor, FlowNode?[] arguments)
    {
        if (IsDeclaredHere(constructor)) return Enter(operation, constructor, null, arguments, operation.Arguments);
        if (!Passages.IsPassed(constructor)) return new CallNode(operation.Syntax, constructor, null, arguments, function);
        if (arguments.Length == 0) return new LiteralNode(operation.Syntax, "");
        var functions = arguments.OfType<FunctionNode>()
            .Select(called => (FlowNode)new DelegateCallNode(operation.Syntax, called, []))
            .ToArray();
        foreach (var call in functions) body.DelegateCalls.Add((DelegateCallNode)call);
        return JoinNode.Of(operation.Syntax, functions.Length > 0 ? functions : arguments);
    }

    private FlowNode? Initialize(FlowNode? made, IObjectOrCollectionInitializerOperation? initializer)
    {
        if (initializer is null) return made;
        initialized.Push(made);
        foreach (var part in initializer.Initializers) Visit(part);
        return initialized.Pop();
    }
}
