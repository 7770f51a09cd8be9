using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Flow.Nodes;
using SecretGuard.Detection;
using SecretGuard.Detection.Naming;

namespace SecretGuard.Analyzers.Flow.Apis;

/// <summary>Which values are secret by what they are called.</summary>
internal static class Secrets
{
    private static readonly HashSet<string> TextClasses = ["resource", "resources", "strings", "messages", "errors", "labels", "texts", "sr", "localization"];
    private static readonly HashSet<string> Readers = ["parser", "lexer", "tokenizer", "tokeniser", "scanner", "reader", "syntax", "grammar", "expression", "compiler", "template"];

    /// <summary>The name of the secret that a value is; null where it is none.</summary>
    public static string? NameOf(FlowNode node) => node switch
    {
        SourceNode source => source.Name,
        VariableNode { Value: not CleanNode } variable when IsVariable(variable.Symbol) => Named(variable.Symbol),
        MemberNode { Symbol: IFieldSymbol { IsConst: false } field } when IsText(field.Type) => Named(field),
        MemberNode { Symbol: IPropertySymbol property } when IsText(property.Type) && !IsUserText(property) => Named(property),
        SelectNode { Element.Key: string key } when SecretNames.IsSecret(key.AsSpan()) => key,
        _ => null,
    };

    // Whether a value of this type shows itself when it is made into a text.
    private static bool IsText(ITypeSymbol type) => type.SpecialType is SpecialType.System_String or SpecialType.System_Object;

    private static bool IsVariable(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => IsText(local.Type) && !local.HasConstantValue,
        IParameterSymbol parameter => IsText(parameter.Type),
        _ => false,
    };

    private static string? Named(ISymbol symbol) => SecretNames.IsSecret(symbol.Name.AsSpan()) && !IsSyntaxToken(symbol) ? symbol.Name : null;

    // Resources.InvalidPassword is a sentence about a password.
    private static bool IsUserText(IPropertySymbol property) =>
        property.IsStatic
        && (!property.ContainingType.GetMembers("ResourceManager").IsEmpty || Words.Of(property.ContainingType.Name).Exists(TextClasses.Contains));

    // What a parser calls a token is a piece of its input.
    private static bool IsSyntaxToken(ISymbol symbol) =>
        symbol.Name.TrimStart('_').Equals("token", StringComparison.OrdinalIgnoreCase)
        && symbol.ContainingType is { } type && Words.Of(type.Name).Exists(Readers.Contains);
}
