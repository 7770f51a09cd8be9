using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecretGuard.Analyzers;

/// <summary>The object that a method is called on, of an extension as of any other.</summary>
internal static class Receiver
{
    public static IOperation? Of(IInvocationOperation call)
    {
        var receiver = call.Instance ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null);
        while (receiver is IConversionOperation conversion) receiver = conversion.Operand;
        return receiver;
    }
}
