using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Analyzers.Flow.Nodes;

namespace SecretGuard.Analyzers.Flow.Bodies;

/// <summary>
/// Reads a body once, in the order in which it runs. What visiting an operation returns is the value of the operation; null where nothing
/// is known of it, or where its type can hold no secret.
/// </summary>
internal sealed partial class BodyReader : OperationVisitor<object?, FlowNode?>
{
    // Deeper code is written by machines; each level takes stack, of which a compiler's threads have a megabyte or two.
    private const int Deepest = 400;

    private readonly Definitions definitions = new();
    private readonly Stack<FlowNode?> conditionalReceivers = [];
    private readonly Stack<FlowNode?> initialized = [];
    private readonly List<JumpTarget> jumpTargets = [];
    private readonly ISymbol owner;
    private readonly ProjectApis apis;
    private readonly Body body;
    private ISymbol function;
    private int expressionTrees;
    private int depth;

    private BodyReader(ISymbol owner, ProjectApis apis, Body body)
    {
        this.owner = owner;
        this.apis = apis;
        this.body = body;
        function = owner;
    }

    public static void Read(IOperation root, ISymbol owner, ProjectApis apis, Body body)
    {
        var reader = new BodyReader(owner, apis, body);
        body.Place ??= root.Syntax;
        reader.Visit(root);
        body.Overwritten.AddRange(reader.definitions.Overwritten());
    }

    public override FlowNode? Visit(IOperation? operation, object? argument)
    {
        if (operation is null || depth == Deepest) return null;
        depth++;
        var value = operation.Accept(this, argument);
        depth--;
        return value;
    }

    /// <summary>An operation that says nothing about its value, and those that this version of Roslyn has no name for.</summary>
    public override FlowNode? DefaultVisit(IOperation operation, object? argument)
    {
        var isCollection = operation.Syntax is CollectionExpressionSyntax || operation is { IsImplicit: true, Parent: IArgumentOperation };
        if (isCollection) return Collection(operation);
        foreach (var child in operation.ChildOperations) Visit(child);
        return null;
    }

    private FlowNode? Visit(IOperation? operation) => Visit(operation, null);

    // `[a, ..b]`, and the array, span or list that the compiler makes of `params` arguments; what it is depends on the compiler's version.
    private FlowNode? Collection(IOperation operation)
    {
        FlowNode? made = null;
        var index = 0;
        var isConstant = true;
        foreach (var child in operation.ChildOperations)
        {
            isConstant &= child.ConstantValue.HasValue;
            if (child.Syntax is SpreadElementSyntax)
            {
                made = JoinNode.Of(child.Syntax, made, Visit(child.ChildOperations.FirstOrDefault()));
                index = int.MinValue;
            }
            else
            {
                var value = Visit(child);
                made = new WithNode(child.Syntax, made, Selector.Of(index < 0 ? null : index), value);
            }

            index++;
        }

        return isConstant && index > 0 && IsBytes(operation) ? new LiteralNode(operation.Syntax, null) : made;
    }

    private static bool IsBytes(IOperation collection)
    {
        var type = collection.Type ?? (collection.Parent as IConversionOperation)?.Type;
        var element = type is IArrayTypeSymbol array ? array.ElementType : (type as INamedTypeSymbol)?.TypeArguments.FirstOrDefault();
        return element?.SpecialType == SpecialType.System_Byte;
    }

    private VariableNode? Variable(IOperation reference, ISymbol symbol, ITypeSymbol type)
    {
        if (!Relevance.Flows(type)) return null;
        FlowNode? value;
        if (symbol is ILocalSymbol && !SymbolEqualityComparer.Default.Equals(symbol.ContainingSymbol, function))
            value = definitions.ReadCaptured(symbol, reference.Syntax);
        else if (!definitions.TryRead(symbol, reference.Syntax, out value) && symbol is IParameterSymbol parameter)
        {
            definitions.Begin(parameter, Handed(reference.Syntax, parameter));
            definitions.TryRead(symbol, reference.Syntax, out value);
        }

        return new VariableNode(reference.Syntax, symbol, value);
    }

    // A primary constructor's parameter that a member reads is a hidden field.
    private FlowNode Handed(SyntaxNode syntax, IParameterSymbol parameter)
    {
        var isCaptured = parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
            && owner is IMethodSymbol && !SymbolEqualityComparer.Default.Equals(owner, constructor);
        return isCaptured ? new MemberNode(syntax, parameter, new ThisNode(syntax)) : new ParameterNode(syntax, parameter);
    }
}
