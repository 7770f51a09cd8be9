using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Analyzers.Flow.Nodes;

namespace SecretGuard.Analyzers.Flow.Bodies;

/// <content>What values are compared with.</content>
internal sealed partial class BodyReader
{
    // `comparer.Equals(one, other)`, `one.Equals(other)` and `Equals(one, other)`.
    private void CompareArguments(
        IInvocationOperation operation, IMethodSymbol method, FlowNode? subject, FlowNode?[] arguments, bool isExtension)
    {
        var isComparer = !method.IsStatic && method.Parameters.Length == 2 && Texts.MayBe(method.Parameters[1].Type);
        var (one, other) = isComparer ? (arguments[0], arguments[1]) : (subject, arguments[isExtension && arguments.Length > 1 ? 1 : 0]);
        if (method.Name != "FixedTimeEquals") Compare(one, other, isTimed: !IgnoresCase(operation));
        else CompareSafely(one, other);
    }

    // Case counts in every secret.
    private static bool IgnoresCase(IInvocationOperation operation) =>
        operation.Arguments.Any(one =>
            one.Value is IFieldReferenceOperation { Field: { ContainingType.Name: nameof(StringComparison) } kind }
            && kind.Name.EndsWith("IgnoreCase", StringComparison.Ordinal))
        || operation.Instance is IPropertyReferenceOperation { Property: var comparer }
            && comparer.Name.EndsWith("IgnoreCase", StringComparison.Ordinal);

    // Nobody compares like this what is no secret; but what is compared with a hash is another.
    private void CompareSafely(FlowNode? one, FlowNode? other)
    {
        foreach (var sink in apis.Sinks.Comparisons.Where(sink => sink.Member != Comparisons.Timed.Member))
        {
            if (one is not null && (IsHashed(one) || !IsHashed(other)))
                body.Sinks.Add(new SinkUse(sink, one, one.Syntax, null, Name: (other is null ? null : NameOf(other)) ?? Comparisons.Safe));
            if (other is not null && (IsHashed(other) || !IsHashed(one)))
                body.Sinks.Add(new SinkUse(sink, other, other.Syntax, null, Name: (one is null ? null : NameOf(one)) ?? Comparisons.Safe));
        }
    }

    private static bool IsHashed(FlowNode? node) => node is CleanNode or VariableNode { Value: CleanNode };

    // What a secret is compared with, either way round.
    private void Compare(FlowNode? one, FlowNode? other, bool isTimed = true)
    {
        if (one is null || other is null) return;
        isTimed &= expressionTrees == 0 && !SumNode.IsConstant(one) && !SumNode.IsConstant(other) && !IsSameMember(one, other);
        if (Position(one) is { } first && Position(other) is { } second)
            body.ComparedParameters.Add(((IMethodSymbol)function, first, second, isTimed, one, other));
        foreach (var sink in apis.Sinks.Comparisons)
        {
            if (!isTimed && sink.Member == Comparisons.Timed.Member) continue;
            if (NameOf(one) is { } name) body.Sinks.Add(new SinkUse(sink, other, other.Syntax, null, Name: name));
            if (NameOf(other) is { } otherName) body.Sinks.Add(new SinkUse(sink, one, one.Syntax, null, Name: otherName));
        }

        if (isTimed && (Comparisons.IsSignature(one, other) || Comparisons.IsSignature(other, one))) UseSignature(one, other);
    }

    private void UseSignature(FlowNode one, FlowNode other)
    {
        if (NameOf(one) is not null || NameOf(other) is not null) return;
        foreach (var sink in apis.Sinks.Comparisons)
            if (sink.Member == Comparisons.Timed.Member)
                body.Sinks.Add(new SinkUse(sink, other, other.Syntax, null, Name: Comparisons.NameOf(one) ?? Comparisons.NameOf(other)));
    }

    // `out var key` has a name that says less than where it comes from.
    private string? NameOf(FlowNode node) =>
        apis.Secrets.NameOf(node)
        ?? (node is VariableNode { Value: SelectNode or SourceNode } variable ? apis.Secrets.NameOf(variable.Value) : null);

    // Whether two objects are alike is no guess at a secret.
    private static bool IsSameMember(FlowNode one, FlowNode other) =>
        (one is MemberNode first && other is MemberNode second && SymbolEqualityComparer.Default.Equals(first.Symbol, second.Symbol))
        || IsSetterValue(one) || IsSetterValue(other);

    private static bool IsSetterValue(FlowNode node) => node is VariableNode { Symbol: IParameterSymbol { IsImplicitlyDeclared: true } };

    // What compares anything, or a field with what it is about to become, is no check of secrets.
    private int? Position(FlowNode node) =>
        node is VariableNode { Symbol: IParameterSymbol { RefKind: RefKind.None, Type: var type } parameter, Value: ParameterNode }
        && type is { TypeKind: not TypeKind.TypeParameter, SpecialType: not SpecialType.System_Object }
        && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, function) && function is IMethodSymbol
            ? parameter.Ordinal
            : null;
}
