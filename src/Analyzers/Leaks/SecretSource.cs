using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Detection;
using SecretGuard.Detection.Naming;

namespace SecretGuard.Analyzers.Leaks;

/// <summary>Where secrets come from: what is named like one, and what is read from the environment or the configuration under such a key.</summary>
internal static class SecretSource
{
    private static readonly HashSet<string> Redactions = ["hash", "hashed", "redact", "redacted", "mask", "masked", "obfuscate", "sanitize", "encrypt", "protect", "length"];
    private static readonly HashSet<string> TextClasses = ["resource", "resources", "strings", "messages", "errors", "labels", "texts", "sr", "localization"];
    private static readonly HashSet<string> Readers = ["parser", "lexer", "tokenizer", "tokeniser", "scanner", "reader", "syntax", "grammar", "expression", "compiler", "template"];

    /// <summary>The name of the secret that an operation reads; null where it reads none.</summary>
    public static string? NameOf(IOperation operation) => operation switch
    {
        { ConstantValue.HasValue: true } => null,
        IInvocationOperation call => KeyRead(call),
        _ when !IsText(operation.Type) => null,
        IParameterReferenceOperation parameter => Secret(parameter.Parameter),
        ILocalReferenceOperation local => Secret(local.Local) is { } name && !IsRedacted(local) ? name : null,
        IFieldReferenceOperation field => Secret(field.Field),
        IPropertyReferenceOperation { Arguments: { Length: > 0 } keys } => Secret(keys[0].Value),
        IPropertyReferenceOperation property => IsUserText(property.Property) ? null : Secret(property.Property),
        _ => null,
    };

    /// <summary>Whether a value of this type shows itself when it is made into a text.</summary>
    public static bool IsText(ITypeSymbol? type) => type?.SpecialType is SpecialType.System_String or SpecialType.System_Object;

    private static string? Secret(ISymbol symbol) => SecretNames.IsSecret(symbol.Name.AsSpan()) && !IsSyntaxToken(symbol) ? symbol.Name : null;

    private static string? Secret(IOperation key) =>
        key.ConstantValue is { HasValue: true, Value: string name } && SecretNames.IsSecret(name.AsSpan()) ? name : null;

    private static string? KeyRead(IInvocationOperation call)
    {
        var key = call.Arguments.FirstOrDefault(argument => argument.Parameter is { Type.SpecialType: SpecialType.System_String, Name: not "defaultValue" })?.Value;
        return (call.TargetMethod.ContainingType?.Name, call.TargetMethod.Name) switch
        {
            (nameof(Environment), "GetEnvironmentVariable") or ("ConfigurationBinder", "GetValue") when key is not null => Secret(key),
            ("ConfigurationExtensions", "GetConnectionString") => key?.ConstantValue.Value as string ?? "ConnectionStrings",
            _ => null,
        };
    }

    // `var password = Redact(input)` holds no secret, whatever it is called.
    private static bool IsRedacted(ILocalReferenceOperation local)
    {
        var values = LocalValues.Of(local).ToList();
        return values.Count > 0 && values.TrueForAll(value => value is IInvocationOperation call && Words.Of(call.TargetMethod.Name).Exists(Redactions.Contains));
    }

    // Resources.InvalidPassword is a sentence about a password.
    private static bool IsUserText(IPropertySymbol property) =>
        property.IsStatic
        && (!property.ContainingType.GetMembers("ResourceManager").IsEmpty || Words.Of(property.ContainingType.Name).Exists(TextClasses.Contains));

    // What a parser calls a token is a piece of its input.
    private static bool IsSyntaxToken(ISymbol symbol) =>
        symbol.Name.TrimStart('_').Equals("token", StringComparison.OrdinalIgnoreCase)
        && symbol.ContainingType is { } type && Words.Of(type.Name).Exists(Readers.Contains);
}
