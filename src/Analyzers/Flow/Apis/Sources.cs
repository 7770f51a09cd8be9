using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Detection.Naming;

namespace SecretGuard.Analyzers.Flow.Apis;

/// <summary>The APIs that read secrets under a name.</summary>
internal static class Sources
{
    /// <summary>The name of the secret that a call reads; null where it reads none.</summary>
    public static string? OfCall(IInvocationOperation call) => (call.TargetMethod.ContainingType?.Name, call.TargetMethod.Name) switch
    {
        (nameof(Environment), "GetEnvironmentVariable") or ("ConfigurationBinder", "GetValue") when Key(call) is { } key => SecretNames.IsSecret(key.AsSpan()) ? key : null,
        ("ConfigurationExtensions", "GetConnectionString") => Key(call) ?? "ConnectionStrings",
        _ => null,
    };

    private static string? Key(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { Type.SpecialType: SpecialType.System_String, Name: not "defaultValue" }) return argument.Value.ConstantValue.Value as string;
        }

        return null;
    }
}
