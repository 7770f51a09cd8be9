using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Literals;
using SecretGuard.Detection.Connections;
using SecretGuard.Detection.Structured;

namespace SecretGuard.Analyzers.Misuse.PlainHttp;

/// <summary>An address that the code writes down, whose scheme is plain http and whose host is another machine.</summary>
internal static class PlainAddress
{
    /// <summary>The operation that is one, within a value; null where there is none. What is not known at compile time is none.</summary>
    public static IOperation? In(IOperation value) => value switch
    {
        IConversionOperation conversion => In(conversion.Operand),
        IObjectCreationOperation { Type.Name: "Uri", Arguments: { Length: > 0 } arguments } => In(arguments[0].Value),
        ICoalesceOperation either => In(either.Value) ?? In(either.WhenNull),
        IConditionalOperation { WhenFalse: { } other } choice => In(choice.WhenTrue) ?? In(other),
        IFieldReferenceOperation { Field: { IsConst: false } field } => OfInitializer(field, value),
        ILocalReferenceOperation { Local: { IsConst: false } local } => OfInitializer(local, value),
        _ => (value.ConstantValue.Value as string ?? Literal.TextOf(value)) is { } text && IsPlain(text) ? value : null,
    };

    private static bool IsPlain(string text)
    {
        var anchor = text.IndexOf("://", StringComparison.Ordinal);
        if (anchor < 0) return false;
        var url = new UrlParts(text.AsSpan(), anchor);
        return url.SchemeStart == 0 && url.SchemeName.ToLowerInvariant() is "http" or "ws" && TransportChain.IsRemote(url.Host);
    }

    // Of a variable that is given one value, as far as its declaration shows. The use is what is reported.
    private static IOperation? OfInitializer(ISymbol variable, IOperation use)
    {
        if (variable is IFieldSymbol { IsReadOnly: false } || variable.DeclaringSyntaxReferences.Length != 1
            || use.SemanticModel is not { } model)
        {
            return null;
        }

        var declaration = variable.DeclaringSyntaxReferences[0].GetSyntax();
        if (declaration.SyntaxTree != use.Syntax.SyntaxTree) return null;
        var declared = model.GetOperation(declaration) switch
        {
            IVariableDeclaratorOperation declarator => declarator.GetVariableInitializer()?.Value,
            _ => null,
        };
        declared ??= declaration is Microsoft.CodeAnalysis.CSharp.Syntax.VariableDeclaratorSyntax { Initializer.Value: { } initializer }
            ? model.GetOperation(initializer)
            : null;
        return declared is not (null or ILocalReferenceOperation or IFieldReferenceOperation) && In(declared) is not null ? use : null;
    }
}
