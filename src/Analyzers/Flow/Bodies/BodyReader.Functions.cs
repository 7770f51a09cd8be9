using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Flow.Nodes;

namespace SecretGuard.Analyzers.Flow.Bodies;

/// <content>Lambdas, local functions and delegates.</content>
internal sealed partial class BodyReader
{
    public override FlowNode? VisitAnonymousFunction(IAnonymousFunctionOperation operation, object? argument)
    {
        var isTree = operation.Parent?.Type is { Name: "Expression" } or { BaseType.Name: "LambdaExpression" };
        if (isTree) expressionTrees++;
        ReadFunction(operation, operation.Symbol, operation.Body);
        if (isTree) expressionTrees--;
        return new FunctionNode(operation.Syntax, operation.Symbol);
    }

    // Local functions are called before they are read.
    public override FlowNode? VisitBlock(IBlockOperation operation, object? argument)
    {
        foreach (var local in operation.Operations.OfType<ILocalFunctionOperation>())
        {
            foreach (var reference in local.Descendants().OfType<ILocalReferenceOperation>())
            {
                if (!SymbolEqualityComparer.Default.Equals(reference.Local.ContainingSymbol, local.Symbol))
                    definitions.Capture(reference.Local, reference.Syntax);
            }
        }

        return DefaultVisit(operation, argument);
    }

    public override FlowNode? VisitLocalFunction(ILocalFunctionOperation operation, object? argument)
    {
        foreach (var parameter in operation.Symbol.Parameters)
        {
            if (parameter.HasExplicitDefaultValue) Write(parameter, null, Default(parameter));
        }

        ReadFunction(operation, operation.Symbol, operation.Body ?? operation.IgnoredBody);
        return null;
    }

    public override FlowNode? VisitDelegateCreation(IDelegateCreationOperation operation, object? argument) => Visit(operation.Target);

    public override FlowNode? VisitMethodReference(IMethodReferenceOperation operation, object? argument)
    {
        Visit(operation.Instance);
        return new FunctionNode(operation.Syntax, operation.Method.OriginalDefinition);
    }

    // When a function runs is not known: what it changes may be changed or not.
    private void ReadFunction(IOperation operation, IMethodSymbol symbol, IOperation? functionBody)
    {
        var (start, wasDead, outer) = (definitions.Mark, definitions.IsDead, function);
        (function, definitions.IsDead) = (symbol, false);
        Visit(functionBody);
        function = outer;
        definitions.IsDead = false;
        var changes = definitions.Since(start);
        definitions.RollBack(start);
        definitions.Join(operation.Syntax, [[], changes]);
        definitions.IsDead = wasDead;
    }

    // A library calls back what it is handed, with what it is handed. The result is what the functions return.
    private FlowNode? CallBack(IInvocationOperation operation, IMethodSymbol method, FlowNode? subject, FlowNode?[] arguments)
    {
        FlowNode? results = null;
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] is not FunctionNode called) continue;
            var others = subject is FunctionNode ? null : subject;
            var element = Selected(operation, others, null);
            var call = new DelegateCallNode(operation.Syntax, called, [element, element]);
            body.DelegateCalls.Add(call);
            if (called.Method.Parameters.Length > 0 && !IsDeclaredHere(called.Method)) UseReference(called, element);
            results = JoinNode.Of(operation.Syntax, results, call);
        }

        return results;
    }

    private static LiteralNode? Default(IParameterSymbol parameter) =>
        parameter is { ExplicitDefaultValue: string { Length: > 0 } text, DeclaringSyntaxReferences: { Length: > 0 } declared }
        && declared[0].GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.ParameterSyntax { Default.Value: { } written }
            ? new LiteralNode(written, text)
            : null;
}
