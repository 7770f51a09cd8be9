using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecretGuard.Analyzers.Leaks;

/// <summary>What a value is made of: the operands and arguments whose text is in the result.</summary>
internal static class PassThrough
{
    public static IEnumerable<IOperation> Inputs(IOperation operation) => operation switch
    {
        { ConstantValue.HasValue: true } => [],
        IConversionOperation conversion => [conversion.Operand],
        IAwaitOperation awaited => [awaited.Operation],
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => [sum.LeftOperand, sum.RightOperand],
        IInterpolatedStringOperation interpolated => interpolated.Parts.SelectMany(Holes),
        IInterpolatedStringHandlerCreationOperation handler => [handler.Content],
        ICoalesceOperation coalesce => [coalesce.Value, coalesce.WhenNull],
        IConditionalOperation { WhenFalse: { } otherwise } conditional => [conditional.WhenTrue, otherwise],
        ISwitchExpressionOperation choice => choice.Arms.Select(arm => arm.Value),
        IAssignmentOperation assignment => [assignment.Value],
        IConditionalAccessOperation access => [access.WhenNotNull],
        IConditionalAccessInstanceOperation receiver => Receiver(receiver),
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
        IInvocationOperation call => Inputs(call),
        // The array, span or list that the compiler makes of `params` arguments; what it is depends on the compiler's version.
        { IsImplicit: true, Parent: IArgumentOperation } => operation.ChildOperations,
        _ => [],
    };

    private static IEnumerable<IOperation> Inputs(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method.Name == nameof(ToString)) return call.Instance is { } shown ? [shown] : [];
        if (method.ContainingType is not { } type || !IsPassThrough(type, method.Name)) return [];
        var arguments = call.Arguments.Select(argument => argument.Value);
        return call.Instance is { } instance && type.SpecialType == SpecialType.System_String ? arguments.Prepend(instance) : arguments;
    }

    // Substring and ranges are left out: showing the last four characters is how keys are told apart on purpose.
    private static bool IsPassThrough(INamedTypeSymbol type, string method) => (type.Name, method) switch
    {
        ("String", "Concat" or "Format" or "Join" or "Copy" or "Trim" or "TrimStart" or "TrimEnd" or "PadLeft" or "PadRight" or "Insert") => true,
        ("String", "Replace" or "ToUpper" or "ToLower" or "ToUpperInvariant" or "ToLowerInvariant" or "Normalize" or "ToCharArray") => true,
        ("Convert", "ToString" or "ToBase64String" or "FromBase64String" or "ToHexString") => true,
        ("Encoding", "GetString" or "GetBytes") => true,
        ("Uri", "EscapeDataString" or "UnescapeDataString") => true,
        ("WebUtility" or "HttpUtility", "UrlEncode" or "UrlDecode" or "HtmlEncode" or "HtmlDecode") => true,
        _ => false,
    };

    private static IEnumerable<IOperation> Holes(IInterpolatedStringContentOperation part) => part switch
    {
        IInterpolationOperation hole => [hole.Expression],
        IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments: { Length: > 0 } appended } } => [appended[0].Value],
        _ => [],
    };

    private static IEnumerable<IOperation> Receiver(IConditionalAccessInstanceOperation receiver)
    {
        IOperation inner = receiver;
        while (inner.Parent is { } outer)
        {
            if (outer is IConditionalAccessOperation access && access.WhenNotNull == inner) return [access.Operation];
            inner = outer;
        }

        return [];
    }
}
