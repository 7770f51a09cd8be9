using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Detection.Naming;

namespace SecretGuard.Analyzers.Literals;

/// <summary>Finds the name that a value is given to: a variable, member, named argument or key.</summary>
internal static class LiteralName
{
    private static readonly string[] Containers = ["Secrets", "Passwords", "ApiKeys"];

    public static string? Of(IOperation value, ISymbol containing)
    {
        while (value.Parent is { } parent && Hands(parent, value)) value = parent;
        return value.Parent switch
        {
            IVariableDeclaratorOperation declarator => declarator.Symbol.Name,
            IFieldInitializerOperation { InitializedFields: { Length: > 0 } fields } => OfField(fields[0]),
            IPropertyInitializerOperation { InitializedProperties: { Length: > 0 } properties } => properties[0].Name,
            IParameterInitializerOperation parameter => parameter.Parameter.Name,
            ISimpleAssignmentOperation
            {
                Parent.Parent.Parent: IAttributeOperation,
                Syntax: AttributeArgumentSyntax { NameEquals.Name.Identifier.ValueText: "Default" or "DefaultValue" or "Value" } written,
            } => OfMarked(written),
            ISimpleAssignmentOperation assignment when assignment.Value == value => OfTarget(assignment.Target),
            ICoalesceAssignmentOperation assignment when assignment.Value == value => OfTarget(assignment.Target),
            IArgumentOperation argument => OfArgument(argument),
            IReturnOperation result => OfProperty(result, containing),
            _ => null,
        };
    }

    // A class that is called Secrets or ApiKeys says what its constants are; one that is called FeatureKeys does not.
    private static string OfField(IFieldSymbol field)
    {
        var isNamed = SecretNames.IsSecret(field.Name.AsSpan()) || SecretNames.IsIdentity(field.Name.AsSpan())
            || field.Name.EndsWith("Id", StringComparison.Ordinal);
        if (!field.IsConst || isNamed
            || !Array.Exists(Containers, ending => field.ContainingType.Name.EndsWith(ending, StringComparison.Ordinal)))
        {
            return field.Name;
        }

        return field.ContainingType.Name + ":" + field.Name;
    }

    /// <summary>The variable, member or parameter that a value is given to; null where it is none.</summary>
    public static ISymbol? Target(IOperation value)
    {
        while (value.Parent is { } parent && Hands(parent, value)) value = parent;
        return value.Parent switch
        {
            IFieldInitializerOperation { InitializedFields: { Length: > 0 } fields } => fields[0],
            IPropertyInitializerOperation { InitializedProperties: { Length: > 0 } properties } => properties[0],
            IParameterInitializerOperation parameter => parameter.Parameter,
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } } => member,
            ICoalesceAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } } => member,
            IArgumentOperation { Parent: not IAttributeOperation } argument => argument.Parameter,
            _ => null,
        };
    }

    // Whether an operation hands one of its operands on as its own value.
    private static bool Hands(IOperation operation, IOperation value) => operation switch
    {
        IConversionOperation or ICoalesceOperation or ISwitchExpressionArmOperation or IVariableInitializerOperation => true,
        IConditionalOperation conditional => conditional.Condition != value,
        ISwitchExpressionOperation choice => choice.Value != value,
        _ => false,
    };

    private static string? OfTarget(IOperation target) => target switch
    {
        ILocalReferenceOperation local => local.Local.Name,
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        IFieldReferenceOperation field => field.Field.Name,
        IPropertyReferenceOperation { Arguments: { Length: > 0 } keys } => Constant(keys[keys.Length - 1].Value),
        IPropertyReferenceOperation property => property.Property.Name,
        IDynamicMemberReferenceOperation member => member.MemberName,
        _ => null,
    };

    // `password: "…"`; `Add("Password", "…")`: a value next to its key, which is also what a collection initialiser
    // calls; `Login("…", "…")`: the parameter.
    private static string? OfArgument(IArgumentOperation argument) => argument.Syntax switch
    {
        ArgumentSyntax { NameColon: { } colon } => colon.Name.Identifier.ValueText,
        AttributeArgumentSyntax { NameColon: { } colon } => colon.Name.Identifier.ValueText,
        _ when argument.Parent is IAttributeOperation or IObjectCreationOperation { Parent: IAttributeOperation } => OfAttribute(argument),
        _ when argument.Parameter is { Name: "value" or "val", Ordinal: > 0 } => Constant(Before(argument)),
        _ => argument.ArgumentKind == ArgumentKind.DefaultValue ? null : OfParameter(argument.Parameter),
    };

    // A library's names say something only where they speak of secrets: `Add(item)`.
    private static string? OfParameter(IParameterSymbol? parameter) =>
        parameter is not null && (!parameter.DeclaringSyntaxReferences.IsEmpty || SecretNames.IsSecret(parameter.Name.AsSpan()))
            ? parameter.Name
            : null;

    // `[DefaultValue("…")] string Password` is about what it stands on.
    private static string? OfAttribute(IArgumentOperation argument) =>
        argument.Parameter?.Name == "value" ? OfMarked(argument.Syntax) : OfParameter(argument.Parameter);

    private static string? OfMarked(SyntaxNode argument) => argument.FirstAncestorOrSelf<AttributeSyntax>()?.Parent?.Parent switch
    {
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        FieldDeclarationSyntax { Declaration.Variables: { Count: > 0 } variables } => variables[0].Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        _ => null,
    };

    private static IOperation? Before(IArgumentOperation argument)
    {
        IOperation? key = null;
        foreach (var sibling in argument.Parent!.ChildOperations)
        {
            if (sibling is IArgumentOperation { Parameter: { } parameter } other && parameter.Ordinal == argument.Parameter!.Ordinal - 1)
                key = other.Value;
        }

        return key;
    }

    private static string? OfProperty(IReturnOperation result, ISymbol containing)
    {
        for (var outer = result.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation or ILocalFunctionOperation) return null;
        }

        return containing is IMethodSymbol { AssociatedSymbol: IPropertySymbol property } ? property.Name : null;
    }

    private static string? Constant(IOperation? value) =>
        value?.ConstantValue is { HasValue: true, Value: string text } && KeyName.IsName(text) ? text : null;
}
