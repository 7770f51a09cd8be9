using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Analyzers.Flow.Nodes;

namespace SecretGuard.Analyzers.Flow.Bodies;

/// <content>What is given to variables, members and elements.</content>
internal sealed partial class BodyReader
{
    public override FlowNode? VisitVariableDeclarator(IVariableDeclaratorOperation operation, object? argument)
    {
        definitions.Define(operation.Symbol, Visit(operation.GetVariableInitializer()?.Value));
        return null;
    }

    public override FlowNode? VisitFieldInitializer(IFieldInitializerOperation operation, object? argument)
    {
        var value = Visit(operation.Value);
        foreach (var field in operation.InitializedFields) Write(field, field.IsStatic ? null : new ThisNode(operation.Syntax), value);
        return null;
    }

    public override FlowNode? VisitPropertyInitializer(IPropertyInitializerOperation operation, object? argument)
    {
        var value = Visit(operation.Value);
        foreach (var property in operation.InitializedProperties)
            Write(property, property.IsStatic ? null : new ThisNode(operation.Syntax), value);
        return null;
    }

    public override FlowNode? VisitParameterInitializer(IParameterInitializerOperation operation, object? argument)
    {
        Write(operation.Parameter, null, Visit(operation.Value));
        return null;
    }

    public override FlowNode? VisitSimpleAssignment(ISimpleAssignmentOperation operation, object? argument)
    {
        var value = Visit(operation.Value);
        Assign(operation.Target, value);
        return value;
    }

    public override FlowNode? VisitCompoundAssignment(ICompoundAssignmentOperation operation, object? argument)
    {
        var isSum = operation.OperatorKind == BinaryOperatorKind.Add && operation.Type?.SpecialType == SpecialType.System_String;
        var before = Visit(operation.Target);
        var added = Visit(operation.Value);
        var value = isSum ? SumNode.Of(operation.Syntax, [before, added]) : null;
        Assign(operation.Target, value);
        return value;
    }

    public override FlowNode? VisitCoalesceAssignment(ICoalesceAssignmentOperation operation, object? argument)
    {
        var value = JoinNode.Of(operation.Syntax, Visit(operation.Target), Visit(operation.Value));
        Assign(operation.Target, value);
        return value;
    }

    public override FlowNode? VisitDeconstructionAssignment(IDeconstructionAssignmentOperation operation, object? argument)
    {
        var value = Visit(operation.Value);
        Assign(operation.Target, value, operation.Value.Type);
        return value;
    }

    private void Assign(IOperation target, FlowNode? value, ITypeSymbol? type = null)
    {
        switch (target)
        {
            case IDeclarationExpressionOperation declaration:
                Assign(declaration.Expression, value, type);
                break;
            case IParenthesizedOperation parenthesized:
                Assign(parenthesized.Operand, value, type);
                break;
            case ITupleOperation tuple:
                for (var i = 0; i < tuple.Elements.Length; i++)
                    Assign(tuple.Elements[i], Deconstructed(target, value, type, i, tuple.Elements.Length));
                break;
            case ILocalReferenceOperation local:
                definitions.Define(local.Local, value);
                break;
            case IParameterReferenceOperation parameter:
                definitions.Define(parameter.Parameter.OriginalDefinition, value);
                if (parameter.Parameter.RefKind is RefKind.Out or RefKind.Ref) Write(parameter.Parameter.OriginalDefinition, null, value);
                break;
            case IMemberReferenceOperation member:
                AssignMember(member, value);
                break;
            case IDynamicMemberReferenceOperation member:
                Visit(member.Instance);
                UseDynamic(member, value);
                break;
            case IArrayElementReferenceOperation { Indices: { Length: 1 } indices } element:
                Store(
                    element.ArrayReference,
                    new WithNode(target.Syntax, Visit(element.ArrayReference), Selector.Of(Key(indices[0])), value));
                break;
        }
    }

    private void AssignMember(IMemberReferenceOperation target, FlowNode? value)
    {
        var receiver = Visit(target.Instance);
        if (target is IPropertyReferenceOperation { Arguments: { Length: > 0 } keys } indexer)
        {
            foreach (var key in keys) Visit(key.Value);
            UseIndexer(indexer, receiver, value);
            if (target.Instance is { } container)
                Store(container, new WithNode(target.Syntax, receiver, Selector.Of(Key(keys[0].Value)), value));
            if (IsDeclaredHere(indexer.Property) && indexer.Property.SetMethod is { } setter)
                Enter(target, setter, receiver, [.. keys.Select(key => Visit(key.Value)), value]);
            return;
        }

        var member = target.Member.OriginalDefinition;
        if (target is IPropertyReferenceOperation property) UseProperty(property, value);
        Write(member, receiver, value);
        if (target.Instance is { } instance
            and not IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance })
        {
            Store(instance, new WithNode(target.Syntax, receiver, Selector.Of(member), value));
        }
    }

    // The object that an expression names is another one now.
    private void Store(IOperation place, FlowNode node)
    {
        switch (place)
        {
            case ILocalReferenceOperation local:
                definitions.Define(local.Local, node);
                break;
            case IParameterReferenceOperation parameter:
                definitions.Define(parameter.Parameter.OriginalDefinition, node);
                if (Passages.IsFilled(parameter.Type!))
                    body.Changes.Add(new Write(parameter.Parameter.OriginalDefinition, null, node, function));
                break;
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } when initialized.Count > 0:
                initialized.Pop();
                initialized.Push(node);
                break;
            case IConversionOperation conversion:
                Store(conversion.Operand, node);
                break;
            case IInvocationOperation
            {
                Instance: { } changed,
                TargetMethod.Name: "Append" or "AppendLine" or "AppendFormat" or "AppendJoin" or "Insert" or "Replace",
            }:
                Store(changed, node);
                break;
            case IMemberReferenceOperation
            {
                Member: IFieldSymbol or IPropertySymbol { IsIndexer: false },
            } member when node is WithNode with:
                Write(member.Member.OriginalDefinition, Visit(member.Instance), new WithNode(with.Syntax, null, with.Part, with.Value));
                break;
            case IPropertyReferenceOperation { Instance: { } outer, Arguments: { Length: > 0 } keys }:
                Store(outer, new WithNode(node.Syntax, Visit(outer), Selector.Of(Key(keys[0].Value)), node));
                break;
        }
    }

    private void Write(ISymbol target, FlowNode? receiver, FlowNode? value)
    {
        if (value is not null) body.Writes.Add(new Write(target, receiver, value, function));
    }

    private FlowNode? Deconstructed(IOperation target, FlowNode? value, ITypeSymbol? type, int index, int count)
    {
        if (value is null) return null;
        var method = type is { IsTupleType: false }
            ? type.GetMembers("Deconstruct")
                .OfType<IMethodSymbol>()
                .FirstOrDefault(one => one.Parameters.Length == count)?.OriginalDefinition
            : null;
        if (method is null) return Selected(target, value, index);
        var name = method.Parameters[index].Name;
        var member = type!.OriginalDefinition.GetMembers()
            .FirstOrDefault(one => one is IPropertySymbol && one.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (member is IPropertySymbol property) return Passages.IsPassed(property) ? value : new MemberNode(target.Syntax, property, value);
        return IsDeclaredHere(method) ? new OutNode(target.Syntax, Enter(target, method, value, new FlowNode?[count]), index) : null;
    }
}
