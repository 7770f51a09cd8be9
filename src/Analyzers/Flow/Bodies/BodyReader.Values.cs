using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Analyzers.Flow.Nodes;

namespace SecretGuard.Analyzers.Flow.Bodies;

/// <content>Literals, reads of variables and members, and what values are put together from.</content>
internal sealed partial class BodyReader
{
    public override FlowNode? VisitLiteral(ILiteralOperation operation, object? argument) => operation.ConstantValue.Value switch
    {
        string text => new LiteralNode(operation.Syntax, text),
        char character => new LiteralNode(operation.Syntax, character.ToString()),
        _ => null,
    };

    public override FlowNode? VisitUtf8String(IUtf8StringOperation operation, object? argument) =>
        new LiteralNode(operation.Syntax, operation.Value);

    public override FlowNode? VisitLocalReference(ILocalReferenceOperation operation, object? argument) =>
        Variable(operation, operation.Local, operation.Local.Type);

    public override FlowNode? VisitParameterReference(IParameterReferenceOperation operation, object? argument) =>
        Variable(operation, operation.Parameter.OriginalDefinition, operation.Parameter.Type);

    public override FlowNode? VisitInstanceReference(IInstanceReferenceOperation operation, object? argument) =>
        operation.ReferenceKind switch
        {
            InstanceReferenceKind.ContainingTypeInstance => new ThisNode(operation.Syntax),
            InstanceReferenceKind.ImplicitReceiver when initialized.Count > 0 => initialized.Peek(),
            _ => null,
        };

    public override FlowNode? VisitFieldReference(IFieldReferenceOperation operation, object? argument)
    {
        var receiver = Visit(operation.Instance);
        if (!Relevance.Flows(operation.Type)) return null;
        if (operation.Field is { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String })
            return new LiteralNode(operation.Syntax, "");
        if (operation.Field.ContainingType.IsTupleType)
        {
            return receiver is null
                ? null
                : new SelectNode(operation.Syntax, receiver, Selector.Of(TupleIndex(operation.Field)))
                {
                    Name = operation.Type?.SpecialType == SpecialType.System_String ? TupleName(operation.Field) : null,
                };
        }

        return new MemberNode(operation.Syntax, operation.Field.OriginalDefinition, receiver);
    }

    public override FlowNode? VisitPropertyReference(IPropertyReferenceOperation operation, object? argument)
    {
        var receiver = Visit(operation.Instance);
        var arguments = Arguments(operation.Arguments, operation.Property.Parameters.Length);
        if (!Relevance.Flows(operation.Type)) return null;
        var property = operation.Property.OriginalDefinition;
        if (!property.IsIndexer)
            return Passages.IsPassed(property) ? receiver : UseRead(new MemberNode(operation.Syntax, property, receiver));
        if (operation.Arguments.IsEmpty) return null;
        if (operation.Arguments[0].Value.Type?.Name == "Range") return Sliced(operation, receiver);
        if (IsDeclaredHere(property)) return Called(operation, property.GetMethod, receiver, arguments);
        if (operation.Type?.Name == "LocalizedString" || IsDrawn(operation.Arguments[0].Value)) return null;
        return Selected(operation, receiver, Key(operation.Arguments[0].Value), arguments.Length > 0 ? arguments[0] : null);
    }

    public override FlowNode? VisitArrayElementReference(IArrayElementReferenceOperation operation, object? argument)
    {
        var array = Visit(operation.ArrayReference);
        foreach (var index in operation.Indices) Visit(index);
        if (operation.Indices.Length == 1 && operation.Indices[0].Type?.Name == "Range") return Sliced(operation, array);
        if (operation.Indices.Length == 1 && IsDrawn(operation.Indices[0])) return null;
        return Relevance.Flows(operation.Type)
            ? Selected(operation, array, operation.Indices.Length == 1 ? Key(operation.Indices[0]) : null)
            : null;
    }

    // A character that is drawn from an alphabet says nothing of the alphabet.
    private static bool IsDrawn(IOperation index) =>
        Unconverted(index) is IInvocationOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.Remainder };

    public override FlowNode? VisitInterpolatedStringAddition(IInterpolatedStringAdditionOperation operation, object? argument) =>
        SumNode.Of(operation.Syntax, [Visit(operation.Left), Visit(operation.Right)]);

    // `span[14..]`; of an array, a range makes another.
    public override FlowNode? VisitImplicitIndexerReference(IImplicitIndexerReferenceOperation operation, object? argument)
    {
        var whole = Visit(operation.Instance);
        Visit(operation.Argument);
        return operation.Argument.Type?.Name == "Range" ? Sliced(operation, whole) : Selected(operation, whole, null);
    }

    public override FlowNode? VisitInterpolatedString(IInterpolatedStringOperation operation, object? argument)
    {
        var parts = new List<FlowNode?>(operation.Parts.Length);
        foreach (var part in operation.Parts)
        {
            parts.Add(part switch
            {
                IInterpolatedStringTextOperation text => Visit(text.Text),
                IInterpolationOperation hole => Visit(hole.Expression),
                IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments: { Length: > 0 } appended } } =>
                    Visit(appended[0].Value),
                _ => null,
            });
        }

        return SumNode.Of(operation.Syntax, parts);
    }

    public override FlowNode? VisitInterpolatedStringHandlerCreation(
        IInterpolatedStringHandlerCreationOperation operation, object? argument) =>
        Visit(operation.Content);

    public override FlowNode? VisitBinaryOperator(IBinaryOperation operation, object? argument)
    {
        if (operation.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
        {
            Compare(Visit(operation.LeftOperand), Visit(operation.RightOperand));
            return null;
        }

        // A chain of + leans to the left and may be thousands of operands deep, so this must not recurse.
        var operands = new Stack<IOperation>();
        IOperation left = operation;
        for (; left is IBinaryOperation chain && chain.OperatorKind == operation.OperatorKind; left = chain.LeftOperand)
            operands.Push(chain.RightOperand);
        var parts = new List<FlowNode?> { Visit(left) };
        while (operands.Count > 0) parts.Add(Visit(operands.Pop()));
        return operation.OperatorKind == BinaryOperatorKind.Add && Relevance.Flows(operation.Type)
            ? SumNode.Of(operation.Syntax, parts)
            : null;
    }

    public override FlowNode? VisitTranslatedQuery(ITranslatedQueryOperation operation, object? argument) => Visit(operation.Operation);

    public override FlowNode? VisitConversion(IConversionOperation operation, object? argument)
    {
        var value = Visit(operation.Operand);
        if (operation.OperatorMethod is { } converted) UseConversion(converted.OriginalDefinition, operation.Operand, value);
        return operation.OperatorMethod is { } method && IsDeclaredHere(method) ? Called(operation, method, null, [value])
            : Relevance.Flows(operation.Type) ? value
            : null;
    }

    public override FlowNode? VisitParenthesized(IParenthesizedOperation operation, object? argument) => Visit(operation.Operand);

    public override FlowNode? VisitAwait(IAwaitOperation operation, object? argument) => Visit(operation.Operation);

    public override FlowNode? VisitCoalesce(ICoalesceOperation operation, object? argument)
    {
        var value = Visit(operation.Value);
        var mark = definitions.Mark;
        var otherwise = Visit(operation.WhenNull);
        var isAlways = !definitions.IsDead;
        Maybe(operation.Syntax, mark);
        return isAlways ? JoinNode.Of(operation.Syntax, value, otherwise) : value;
    }

    public override FlowNode? VisitTuple(ITupleOperation operation, object? argument)
    {
        FlowNode? tuple = null;
        for (var i = 0; i < operation.Elements.Length; i++)
            tuple = new WithNode(operation.Elements[i].Syntax, tuple, Selector.Of(i), Visit(operation.Elements[i]));
        return tuple;
    }

    public override FlowNode? VisitConditionalAccess(IConditionalAccessOperation operation, object? argument)
    {
        var mark = definitions.Mark;
        conditionalReceivers.Push(Visit(operation.Operation));
        var value = Visit(operation.WhenNotNull);
        conditionalReceivers.Pop();
        Maybe(operation.Syntax, mark);
        return value;
    }

    public override FlowNode? VisitConditionalAccessInstance(IConditionalAccessInstanceOperation operation, object? argument) =>
        conditionalReceivers.Count > 0 ? conditionalReceivers.Peek() : null;

    public override FlowNode? VisitDeclarationExpression(IDeclarationExpressionOperation operation, object? argument) =>
        Visit(operation.Expression);

    public override FlowNode? VisitNameOf(INameOfOperation operation, object? argument) => null;

    public override FlowNode? VisitTypeOf(ITypeOfOperation operation, object? argument) => null;

    private static SelectNode? Selected(IOperation operation, FlowNode? container, object? key, FlowNode? keyedBy = null) =>
        container is null ? null : new SelectNode(operation.Syntax, container, Selector.Of(key), key is null ? keyedBy : null);

    private static SliceNode? Sliced(IOperation operation, FlowNode? whole) =>
        whole is null ? null : new SliceNode(operation.Syntax, whole);

    // What the type calls `Item2`.
    private static string TupleName(IFieldSymbol field) =>
        TupleIndex(field) is int index && field.ContainingType.TupleElements is { IsDefault: false } elements && index < elements.Length
            ? elements[index].Name
            : field.Name;

    private static object? TupleIndex(IFieldSymbol field)
    {
        var name = (field.CorrespondingTupleField ?? field).Name;
        return name.StartsWith("Item", StringComparison.Ordinal) && int.TryParse(name.Substring(4), out var number) ? number - 1 : null;
    }

    // Keys and indices that are constant; Of(null) is any.
    private static object? Key(IOperation key) =>
        Unconverted(key).ConstantValue is { HasValue: true, Value: { } constant } ? constant : null;

    private bool IsDeclaredHere(ISymbol symbol) => apis.Sinks.IsDeclaredHere(symbol);
}
