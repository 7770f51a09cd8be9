using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecretGuard.Analyzers.Misuse.Certificates;

/// <summary>A place in the code that turns the validation of certificates off.</summary>
/// <param name="operation">The callback, or the value of the option.</param>
/// <param name="target">What is given it, where that is known: a property, an event, a method.</param>
internal sealed class UncheckedCertificate(IOperation operation, ISymbol? target)
{
    // Whose delegates say by nothing else what they are for.
    private static readonly string[] Callbacks =
        ["VerifyServerCertificateCallback", "MqttClientCertificateValidationEventArgs", "MqttClientCertificateValidationCallbackContext"];

    public IOperation Operation { get; } = operation;

    public ISymbol? Target { get; } = target;

    public SyntaxNode Place => Operation.Syntax;

    /// <summary>For messages.</summary>
    public string Name =>
        Target is null ? "The callback"
            : Target is IMethodSymbol { MethodKind: MethodKind.Constructor } ? Target.ContainingType.Name
            : Target.Name;

    public static UncheckedCertificate? Of(IOperation operation, Compilation compilation) => operation switch
    {
        IDelegateCreationOperation made when IsValidation(made.Type) && AcceptAll.Is(made.Target, compilation) =>
            new UncheckedCertificate(made, TargetOf(made)),
        IPropertyReferenceOperation
        {
            Property: { Name: "DangerousAcceptAnyServerCertificateValidator", ContainingType.Name: "HttpClientHandler" },
        } any => new UncheckedCertificate(any, TargetOf(any)),
        IAssignmentOperation { Target: IPropertyReferenceOperation option } set
            when CertificateOptions.AreOff(option.Property, set.Value) => new UncheckedCertificate(set, option.Property),
        _ => null,
    };

    private static bool IsValidation(ITypeSymbol? type) =>
        type is INamedTypeSymbol { DelegateInvokeMethod: { ReturnType.SpecialType: SpecialType.System_Boolean } method }
        && (Callbacks.Contains(type.Name)
            || method.Parameters.Any(parameter => parameter.Type.Name == "SslPolicyErrors" || Callbacks.Contains(parameter.Type.Name)));

    private static ISymbol? TargetOf(IOperation value)
    {
        while (value.Parent is IConversionOperation or IConditionalOperation or ICoalesceOperation or IDelegateCreationOperation)
            value = value.Parent;
        return value.Parent switch
        {
            IAssignmentOperation { Target: IMemberReferenceOperation member } => member.Member,
            IEventAssignmentOperation { EventReference: IEventReferenceOperation member } => member.Event,
            IArgumentOperation { Parent: IInvocationOperation call } => call.TargetMethod,
            IArgumentOperation { Parent: IObjectCreationOperation creation } => creation.Constructor,
            IFieldInitializerOperation field => field.InitializedFields[0],
            IPropertyInitializerOperation property => property.InitializedProperties[0],
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation variable } => variable.Symbol,
            _ => null,
        };
    }
}
