using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecretGuard.Analyzers.ClientSide;

/// <summary>The keys by which code asks an <c>IConfiguration</c>.</summary>
internal static class Configuration
{
    /// <summary>
    /// The key of an element, with those of the sections it is asked from; null where it is no configuration's, or not constant.
    /// </summary>
    public static string? KeyOf(IPropertyReferenceOperation element) =>
        element.Arguments.Length == 1 && IsOne(element.Instance?.Type) ? Under(element.Instance!, element.Arguments[0].Value) : null;

    /// <summary>The same of a call.</summary>
    public static string? KeyOf(IInvocationOperation call)
    {
        if (Receiver.Of(call) is not { } receiver || !IsOne(receiver.Type)) return null;
        var key = call.Arguments.FirstOrDefault(argument =>
            argument.Parameter is { Name: "key" or "name", Type.SpecialType: SpecialType.System_String });
        return key is null ? null : Under(receiver, key.Value);
    }

    /// <summary>Whether a section that a call returns is itself asked for a key, which says more.</summary>
    public static bool IsAsked(IInvocationOperation section)
    {
        IOperation asked = section;
        while (asked.Parent is IConversionOperation or IArgumentOperation { Parameter.Ordinal: 0 }) asked = asked.Parent;
        return asked.Parent switch
        {
            IPropertyReferenceOperation { Property.IsIndexer: true } element => KeyOf(element) is not null,
            IInvocationOperation call => KeyOf(call) is not null,
            _ => false,
        };
    }

    private static string? Under(IOperation receiver, IOperation key)
    {
        if (key.ConstantValue.Value is not string name) return null;
        while (receiver is IConversionOperation conversion) receiver = conversion.Operand;
        return receiver is IInvocationOperation { TargetMethod.Name: "GetSection" or "GetRequiredSection" } section
            && KeyOf(section) is { } above
                ? $"{above}:{name}"
                : name;
    }

    private static bool IsOne(ITypeSymbol? type) => type is not null && (IsInterface(type) || type.AllInterfaces.Any(IsInterface));

    private static bool IsInterface(ITypeSymbol type) =>
        type is { Name: "IConfiguration", ContainingNamespace: { Name: "Configuration", ContainingNamespace.Name: "Extensions" } };
}
