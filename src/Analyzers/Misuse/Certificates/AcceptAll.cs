using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecretGuard.Analyzers.Misuse.Certificates;

/// <summary>Whether a function that is to check a certificate says yes to all of them.</summary>
internal static class AcceptAll
{
    // Methods that do so, in assemblies that are not read.
    private static readonly string[] Known = ["AllowAll", "DangerousAcceptAnyServerCertificateValidator"];

    // What throws where something is wrong.
    private static readonly string[] Checks = ["Validate", "Verify", "Check", "Ensure", "Assert", "Require", "Throw", "Demand", "Expect"];

    public static bool Is(IOperation target, Compilation compilation) => target switch
    {
        IAnonymousFunctionOperation function => Body(function.Body),
        IMethodReferenceOperation { Method: var method } =>
            method.DeclaringSyntaxReferences.IsEmpty ? Known.Contains(method.Name) : Declared(method, compilation),
        _ => false,
    };

    private static bool Declared(IMethodSymbol method, Compilation compilation)
    {
        foreach (var declared in method.DeclaringSyntaxReferences)
        {
            var syntax = declared.GetSyntax();
#pragma warning disable RS1030 // A method may be declared in another tree. It is asked for only where it is to check certificates.
            var model = compilation.GetSemanticModel(syntax.SyntaxTree);
#pragma warning restore RS1030
            var body = model.GetOperation(syntax) switch
            {
                ILocalFunctionOperation local => local.Body,
                IMethodBodyOperation written => written.BlockBody ?? written.ExpressionBody,
                _ => null,
            };
            if (body is not null) return Body(body);
        }

        return false;
    }

    private static bool Body(IBlockOperation body)
    {
        var returns = false;
        foreach (var operation in Within(body))
        {
            if (operation is IThrowOperation
                || (operation is IInvocationOperation { Arguments.Length: > 0 } call && IsCheck(call.TargetMethod.Name)))
            {
                return false;
            }

            if (operation is not IReturnOperation { ReturnedValue: { } value }) continue;
            if (!IsTrue(value, body)) return false;
            returns = true;
        }

        return returns;
    }

    private static bool IsCheck(string method) => Array.Exists(Checks, start => method.StartsWith(start, StringComparison.Ordinal));

    private static bool IsTrue(IOperation value, IBlockOperation body) =>
        value.ConstantValue.HasValue ? value.ConstantValue.Value is true : value switch
        {
            IConversionOperation conversion => IsTrue(conversion.Operand, body),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or } either =>
                IsTrue(either.LeftOperand, body) || IsTrue(either.RightOperand, body),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And } both =>
                IsTrue(both.LeftOperand, body) && IsTrue(both.RightOperand, body),
            IConditionalOperation { WhenFalse: { } other } choice => IsTrue(choice.WhenTrue, body) && IsTrue(other, body),
            ISwitchExpressionOperation choice => choice.Arms.All(arm => IsTrue(arm.Value, body)),
            ILocalReferenceOperation { Local: var local } => IsOnlyTrue(local, body),
            _ => false,
        };

    private static bool IsOnlyTrue(ILocalSymbol local, IBlockOperation body)
    {
        var values = new List<IOperation?>();
        foreach (var operation in Within(body))
        {
            if (operation is IVariableDeclaratorOperation { Symbol: var symbol } one && Same(symbol, local)
                && one.GetVariableInitializer() is { } initializer)
            {
                values.Add(initializer.Value);
            }

            if (operation is IAssignmentOperation { Target: ILocalReferenceOperation target } set && Same(target.Local, local))
                values.Add(operation is ISimpleAssignmentOperation ? set.Value : null);
            if (operation is IArgumentOperation { Parameter.RefKind: not RefKind.None, Value: ILocalReferenceOperation handed }
                && Same(handed.Local, local))
            {
                values.Add(null);
            }
        }

        return values.Count > 0 && values.TrueForAll(value => value?.ConstantValue.Value is true);
    }

    private static bool Same(ILocalSymbol one, ILocalSymbol other) => SymbolEqualityComparer.Default.Equals(one, other);

    // Without the functions within it, which return for themselves.
    private static IEnumerable<IOperation> Within(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
        {
            if (child is IAnonymousFunctionOperation or ILocalFunctionOperation) continue;
            yield return child;
            foreach (var inner in Within(child)) yield return inner;
        }
    }
}
