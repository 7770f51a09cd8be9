using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Flow.Nodes;
using SecretGuard.Analyzers.Literals;
using SecretGuard.Analyzers.Settings;
using SecretGuard.Detection;
using SecretGuard.Detection.Judging;
using SecretGuard.Detection.Naming;

namespace SecretGuard.Analyzers.Flow.Apis;

/// <summary>Which values are secret: by what they are called, by what their users say of them, and what secret managers return.</summary>
internal sealed class Secrets(CompilationSettings settings, IAssemblySymbol assembly)
{
    private static readonly HashSet<string> TextClasses =
    [
        "resource", "resources", "strings", "messages", "errors", "labels", "texts", "titles", "captions",
        "prompts", "descriptions", "localizer", "sr", "localization", "hint", "hints", "help",
    ];
    private static readonly HashSet<string> Readers =
    [
        "parser", "lexer", "lex", "lexeme", "tokenizer", "tokeniser", "scanner",
        "reader", "syntax", "grammar", "expression", "compiler", "template",
    ];

    private static readonly HashSet<string> Verbs =
        ["get", "read", "fetch", "load", "resolve", "retrieve", "find", "request", "acquire", "decrypt", "reveal", "lookup"];
    private static readonly HashSet<string> Marks =
        ["redacted", "masked", "hidden", "removed", "omitted", "none", "empty", "null", "missing", "unset"];

    // What a secret's own type says about it beside its value.
    private static readonly HashSet<string> Descriptive =
        ["id", "name", "version", "kind", "type", "label", "description", "path", "url", "uri", "environment", "scope", "owner"];

    /// <summary>The name of the secret that a value is; null where it is none.</summary>
    public string? NameOf(FlowNode node)
    {
        var own = settings.Of(node.Syntax.SyntaxTree);
        return node switch
        {
            SourceNode source => source.Name,
            CallNode { Method: { ContainingType.Name: "Marshal" } method }
                when method.Name.StartsWith(nameof(System.Security.SecureString), StringComparison.Ordinal) =>
                nameof(System.Security.SecureString),
            VariableNode variable when !IsMasked(variable) && IsVariable(variable.Symbol, own) && !IsPiece(variable) =>
                Named(variable.Symbol, own),
            MemberNode { Symbol: IFieldSymbol { IsConst: false } field } when IsValue(field.Type, own) => Named(field, own),
            MemberNode { Symbol: IPropertySymbol property } when ManagedSecrets.Holds(property) =>
                property.Name == "Parameter" ? "Authorization" : property.Name,
            MemberNode
            {
                Symbol: IPropertySymbol { Name: "Text" or "Value" or "EditValue", Type.SpecialType: SpecialType.System_String },
            } shown when HolderOf(shown) is { } holder && own.IsSecret(holder) => holder,
            MemberNode { Symbol: IPropertySymbol property } when IsValue(property.Type, own) =>
                IsUserText(property) ? null : Named(property, own),
            CallNode { IsCreation: true, Method.ContainingType: var type } when own.IsSource(type) => type.Name,
            SelectNode { Name: { } name } when own.IsSecret(name) => name,
            SelectNode { Element.Key: string key } element when (HeaderNames.IsSecret(key) || own.IsSecret(key)) && !IsUserText(element) =>
                KeyName.Shown(key),
            _ => null,
        };
    }

    /// <summary>Whether a symbol's code is part of this compilation. An editor has the source of other projects, too.</summary>
    public bool IsDeclaredHere(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, assembly);

    /// <summary>Whether a field or property holds a secret.</summary>
    public bool IsMember(ISymbol member)
    {
        var own = member.Locations.FirstOrDefault()?.SourceTree is { } tree ? settings.Of(tree) : AnalyzerSettings.Default;
        return member switch
        {
            IFieldSymbol { IsConst: false } field => IsValue(field.Type, own) && Named(field, own) is not null,
            IPropertySymbol { IsIndexer: false } property =>
                IsValue(property.Type, own) && !IsUserText(property) && Named(property, own) is not null,
            _ => false,
        };
    }

    /// <summary>Whether a value under this key is secret.</summary>
    /// <param name="place">In a file that may have settings of its own.</param>
    public bool IsKey(string key, SyntaxNode place) => HeaderNames.IsAuthorization(key) || settings.Of(place.SyntaxTree).IsSecret(key);

    /// <summary>The name of the secret that a method says it returns: <c>GetPassword()</c>; null where it says no such thing.</summary>
    public string? NameOf(IMethodSymbol method, SyntaxNode place)
    {
        if (method.MethodKind != MethodKind.Ordinary || !IsText(Awaited(method.ReturnType))) return null;
        var words = Words.Of(method.Name);
        if (words.Count < 2 || !Verbs.Contains(words[0])) return null;
        var name = method.Name.Substring(words[0].Length);
        if (name.EndsWith("Async", StringComparison.Ordinal)) name = name.Substring(0, name.Length - "Async".Length);
        var own = settings.Of(place.SyntaxTree);
        return name.Length > 0 && own.IsSecret(name) && !(name == "Token" && IsReader(method.ContainingType))
            && !IsMarked(method, "NotSecretAttribute")
                ? name
                : null;
    }

    /// <summary>What a name says about its value.</summary>
    /// <param name="place">In a file that may have settings of its own.</param>
    public NameKind KindOf(string name, SyntaxNode place) => settings.Of(place.SyntaxTree).Classify(name);

    /// <summary>The type by which what a call returns is a secret; null where none of the user's is in play.</summary>
    public ITypeSymbol? SourceOf(IMethodSymbol method, SyntaxNode place)
    {
        var own = settings.Of(place.SyntaxTree);
        var result = Awaited(method.ReturnType);
        if (own.IsSource(result)) return result;
        return own.IsSource(method.ContainingType) && IsText(result) && !IsDescriptive(method) ? method.ContainingType : null;
    }

    // Whether a value of this type shows itself when it is made into a text.
    private static bool IsText(ITypeSymbol type) => type.SpecialType is SpecialType.System_String or SpecialType.System_Object
        || (type is INamedTypeSymbol { Name: "ReadOnlySpan" or "Span" or "ReadOnlyMemory" or "Memory", TypeArguments: { Length: 1 } parts }
            && parts[0].SpecialType is SpecialType.System_Char or SpecialType.System_Byte)
        || type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte or SpecialType.System_Char }
        || type.Name == "StringValues";

    private static ITypeSymbol Awaited(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1 } task ? task.TypeArguments[0] : type;

    private static bool IsValue(ITypeSymbol type, AnalyzerSettings own) => IsText(type) || own.IsSource(type);

    private static bool IsVariable(ISymbol symbol, AnalyzerSettings own) => symbol switch
    {
        ILocalSymbol local => IsValue(local.Type, own) && !local.HasConstantValue,
        IParameterSymbol parameter => IsValue(parameter.Type, own),
        _ => false,
    };

    private static string? Named(ISymbol symbol, AnalyzerSettings own)
    {
        // The key of a service is what it is registered under.
        if (symbol is { Name: "ServiceKey", ContainingType.Name: "ServiceDescriptor" }) return null;

        // `value` in a setter is what the property is called.
        if (symbol is IParameterSymbol
            {
                IsImplicitlyDeclared: true,
                ContainingSymbol: IMethodSymbol { AssociatedSymbol: IPropertySymbol set },
            })
        {
            symbol = set;
        }

        var isSecret = (own.IsSecret(symbol.Name) && !IsSyntaxToken(symbol)) || own.IsCode(symbol.Name) || IsOfSource(symbol, own);
        return IsMarked(symbol, isSecret ? "NotSecretAttribute" : "SecretAttribute") == isSecret ? null : symbol.Name;
    }

    // Nothing is left of a value that gave way to a mark.
    private static bool IsMasked(VariableNode variable) => variable.Value switch
    {
        CleanNode => true,
        LiteralNode { Text: { } text } =>
            !text.Any(char.IsLetterOrDigit) || Words.Of(text).Exists(Marks.Contains)
            || NamedValues.Judge(variable.Symbol.Name.AsSpan(), text.AsSpan()).Finding is null,
        _ => false,
    };

    private static bool IsOfSource(ISymbol symbol, AnalyzerSettings own) => symbol switch
    {
        ILocalSymbol local => own.IsSource(local.Type),
        IParameterSymbol parameter => own.IsSource(parameter.Type),
        IFieldSymbol field => own.IsSource(field.Type) || (own.IsSource(field.ContainingType) && !IsDescriptive(field)),
        IPropertySymbol property => own.IsSource(property.Type) || (own.IsSource(property.ContainingType) && !IsDescriptive(property)),
        _ => false,
    };

    private static bool IsDescriptive(ISymbol member) => Words.Of(member.Name).Exists(Descriptive.Contains);

    /// <summary>
    /// Whether an attribute of this name says something of a symbol, whatever assembly it is from: it may be part of the user's own code.
    /// </summary>
    public static bool IsMarked(ISymbol symbol, string attribute)
    {
        foreach (var mark in symbol.GetAttributes()) if (mark.AttributeClass?.Name == attribute) return true;
        return symbol is IPropertySymbol { ContainingType: { IsRecord: true } type } property
            && Positional(type, property) is { } parameter && IsMarked(parameter, attribute);
    }

    // `record Login([Secret] string Word)`
    private static IParameterSymbol? Positional(INamedTypeSymbol type, IPropertySymbol property) =>
        type.InstanceConstructors.SelectMany(constructor => constructor.Parameters)
            .FirstOrDefault(parameter => parameter.Name == property.Name
                && parameter.Locations.FirstOrDefault() == property.Locations.FirstOrDefault());

    // Resources.InvalidPassword is a sentence about a password.
    private static bool IsUserText(IPropertySymbol property) =>
        property.IsStatic
        && (!property.ContainingType.GetMembers("ResourceManager").IsEmpty
            || Words.Of(property.ContainingType.Name).Exists(TextClasses.Contains));

    // Labels["password"], too.
    private static bool IsUserText(SelectNode element)
    {
        var container = element.Container switch
        {
            MemberNode member => member.Symbol,
            VariableNode variable => variable.Symbol,
            _ => null,
        };
        return container is not null && Words.Of(container.Name).Exists(TextClasses.Contains);
    }

    // What a parser calls a token is a piece of its input.
    private static bool IsSyntaxToken(ISymbol symbol) => IsToken(symbol) && IsReader(symbol.ContainingType);

    private static bool IsReader(INamedTypeSymbol? type) => type is not null && Words.Of(type.Name).Exists(Readers.Contains);

    // And so is one of the tokens that a text is split into.
    private static bool IsPiece(VariableNode variable) =>
        variable.Symbol.Name.TrimStart('_').Equals("token", StringComparison.OrdinalIgnoreCase)
        && variable.Value is SelectNode { Element: { Symbol: null, Key: not string } };

    private static bool IsToken(ISymbol symbol) => symbol.Name.EndsWith("token", StringComparison.OrdinalIgnoreCase);

    // The box that a user types into: `txtPassword.Text`.
    private static string? HolderOf(MemberNode shown) => shown.Receiver switch
    {
        MemberNode { Symbol: IFieldSymbol or IPropertySymbol { IsIndexer: false } } holder => holder.Symbol.Name,
        VariableNode holder => holder.Symbol.Name,
        _ => null,
    };
}
