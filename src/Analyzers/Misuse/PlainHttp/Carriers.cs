using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecretGuard.Analyzers.Misuse.PlainHttp;

/// <summary>
/// By what a client or request is known from one statement to the next: the variable that holds it, or where it is made if none does.
/// </summary>
internal static class Carriers
{
    public static object? Of(IOperation? value)
    {
        while (value is IConversionOperation conversion) value = conversion.Operand;
        return value switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            IFieldReferenceOperation field => field.Field,
            IPropertyReferenceOperation property => property.Property,
            IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } => OfInitialized(value),
            IInstanceReferenceOperation self => self.Type,
            IObjectCreationOperation or IInvocationOperation => HolderOf(value) ?? value.Syntax,
            _ => null,
        };
    }

    /// <summary>Whose headers an operation is.</summary>
    public static object? OfHeaders(IOperation? headers)
    {
        while (headers is IConversionOperation conversion) headers = conversion.Operand;
        if (headers is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver }
            && MemberOf(headers) is { } member)
        {
            return OfHeaders(member);
        }

        return headers is IPropertyReferenceOperation { Property.Name: "DefaultRequestHeaders" or "Headers", Instance: { } owner }
            ? Of(owner)
            : null;
    }

    // What stands before `= { … }`: new HttpClient { DefaultRequestHeaders = { … } }.
    private static IOperation? MemberOf(IOperation receiver)
    {
        var outer = receiver.Parent;
        while (outer is not (null or IObjectOrCollectionInitializerOperation)) outer = outer.Parent;
        return (outer?.Parent as IMemberInitializerOperation)?.InitializedMember;
    }

    private static object? OfInitialized(IOperation receiver)
    {
        var outer = receiver.Parent;
        while (outer is not (null or IObjectCreationOperation)) outer = outer.Parent;
        return Of(outer);
    }

    private static object? HolderOf(IOperation value)
    {
        while (value.Parent is IConversionOperation) value = value.Parent;
        return value.Parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation variable } => variable.Symbol,
            IFieldInitializerOperation field => field.InitializedFields[0],
            IPropertyInitializerOperation property => property.InitializedProperties[0],
            ISimpleAssignmentOperation assignment => Of(assignment.Target),
            _ => null,
        };
    }
}
