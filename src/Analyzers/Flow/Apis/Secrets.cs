using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Flow.Nodes;
using SecretGuard.Analyzers.Literals;
using SecretGuard.Detection;
using SecretGuard.Detection.Naming;

namespace SecretGuard.Analyzers.Flow.Apis;

/// <summary>Which values are secret: by what they are called, by what their users say of them, and what secret managers return.</summary>
internal static class Secrets
{
    private static readonly HashSet<string> TextClasses = ["resource", "resources", "strings", "messages", "errors", "labels", "texts", "titles", "captions", "prompts", "descriptions", "localizer", "sr", "localization"];
    private static readonly HashSet<string> Readers = ["parser", "lexer", "tokenizer", "tokeniser", "scanner", "reader", "syntax", "grammar", "expression", "compiler", "template"];

    private static readonly HashSet<(string Type, string Property)> Managed =
    [
        ("KeyVaultSecret", "Value"), ("SecretBundle", "Value"), ("GetSecretValueResponse", "SecretString"), ("GetSecretValueResponse", "SecretBinary"),
        ("SecretPayload", "Data"), ("IHeaderDictionary", "Authorization"), ("IHeaderDictionary", "ProxyAuthorization"), ("IHeaderDictionary", "Cookie"),
        ("AuthenticationHeaderValue", "Parameter"),
    ];

    /// <summary>The name of the secret that a value is; null where it is none.</summary>
    public static string? NameOf(FlowNode node) => node switch
    {
        SourceNode source => source.Name,
        CallNode { Method: { ContainingType.Name: "Marshal" } method } when method.Name.StartsWith(nameof(System.Security.SecureString), StringComparison.Ordinal) => nameof(System.Security.SecureString),
        VariableNode { Value: not CleanNode } variable when IsVariable(variable.Symbol) && !IsPiece(variable) => Named(variable.Symbol),
        MemberNode { Symbol: IFieldSymbol { IsConst: false } field } when IsText(field.Type) => Named(field),
        MemberNode { Symbol: IPropertySymbol property } when IsText(property.Type) => IsManaged(property) ? property.Name : IsUserText(property) ? null : Named(property),
        SelectNode { Element.Key: string key } element when (key is "Authorization" or "Proxy-Authorization" || SecretNames.IsSecret(key.AsSpan())) && !IsUserText(element) => KeyName.Shown(key),
        _ => null,
    };

    /// <summary>Whether a field or property holds a secret.</summary>
    public static bool IsMember(ISymbol member) => member switch
    {
        IFieldSymbol { IsConst: false } field => IsText(field.Type) && Named(field) is not null,
        IPropertySymbol { IsIndexer: false } property => IsText(property.Type) && !IsUserText(property) && Named(property) is not null,
        _ => false,
    };

    // Whether a value of this type shows itself when it is made into a text.
    private static bool IsText(ITypeSymbol type) => type.SpecialType is SpecialType.System_String or SpecialType.System_Object
        || type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte or SpecialType.System_Char } or { Name: "StringValues" };

    private static bool IsVariable(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => IsText(local.Type) && !local.HasConstantValue,
        IParameterSymbol parameter => IsText(parameter.Type),
        _ => false,
    };

    private static string? Named(ISymbol symbol)
    {
        var isSecret = SecretNames.IsSecret(symbol.Name.AsSpan()) && !IsSyntaxToken(symbol);
        return Marked(symbol, isSecret ? "NotSecretAttribute" : "SecretAttribute") == isSecret ? null : symbol.Name;
    }

    // Whatever assembly the attributes are from: they may be part of the user's own code.
    private static bool Marked(ISymbol symbol, string attribute)
    {
        foreach (var mark in symbol.GetAttributes()) if (mark.AttributeClass?.Name == attribute) return true;
        return false;
    }

    private static bool IsManaged(IPropertySymbol property) => property.ContainingType is { } type && Managed.Contains((type.Name, property.Name));

    // Resources.InvalidPassword is a sentence about a password.
    private static bool IsUserText(IPropertySymbol property) =>
        property.IsStatic
        && (!property.ContainingType.GetMembers("ResourceManager").IsEmpty || Words.Of(property.ContainingType.Name).Exists(TextClasses.Contains));

    // Labels["password"], too.
    private static bool IsUserText(SelectNode element)
    {
        var container = element.Container switch { MemberNode member => member.Symbol, VariableNode variable => variable.Symbol, _ => null };
        return container is not null && Words.Of(container.Name).Exists(TextClasses.Contains);
    }

    // What a parser calls a token is a piece of its input.
    private static bool IsSyntaxToken(ISymbol symbol) => IsToken(symbol) && symbol.ContainingType is { } type && Words.Of(type.Name).Exists(Readers.Contains);

    // And so is one of the tokens that a text is split into.
    private static bool IsPiece(VariableNode variable) => IsToken(variable.Symbol) && variable.Value is SelectNode { Element: { Symbol: null, Key: not string } };

    private static bool IsToken(ISymbol symbol) => symbol.Name.TrimStart('_').Equals("token", StringComparison.OrdinalIgnoreCase);
}
