using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.CodeFixes.Texts;

namespace SecretGuard.CodeFixes.Misuse;

/// <summary>One side of a comparison.</summary>
internal sealed class Operand
{
    private readonly string code;
    private readonly string? variable;
    private readonly bool isText;
    private readonly bool mayBeNull;

    private Operand(string code, string? variable, bool isText, bool mayBeNull)
    {
        this.code = code;
        this.variable = variable;
        this.isText = isText;
        this.mayBeNull = mayBeNull;
    }

    /// <param name="name">Of a variable, where the value is not to be computed twice.</param>
    public static Operand? Of(FixPlace place, ExpressionSyntax value, string name)
    {
        while (value is ParenthesizedExpressionSyntax inner) value = inner.Expression;
        if (place.TypeOf(value) is not { } type) return null;
        if (IsSpan(type)) return new Operand(value.ToString(), null, isText: false, mayBeNull: false);
        var isHeader = type.Name == "StringValues";
        var isText = isHeader || type.SpecialType == SpecialType.System_String;
        if (!isText && type is not IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte }) return null;
        // A header that is not there converts to null, but its ToString() is the empty text.
        var text = place.Model.GetNullableContext(value.SpanStart).AnnotationsEnabled() ? "(string?)" : "(string)";
        var code = isHeader ? text + value : value.ToString();
        var mayBeNull = isHeader || (value is not LiteralExpressionSyntax
            && place.Model.GetTypeInfo(value, place.Cancellation).Nullability.FlowState != NullableFlowState.NotNull);
        return new Operand(code, mayBeNull && (isHeader || !IsName(value)) ? name : null, isText, mayBeNull);
    }

    /// <summary>What says that there is a value, or that there is none; null where there always is.</summary>
    public string? Test(bool isNegated) => (mayBeNull, variable, isNegated) switch
    {
        (false, _, _) => null,
        (_, null, false) => $"{code} is not null",
        (_, null, true) => $"{code} is null",
        (_, _, false) => $"{Grouped} is {{ }} {variable}",
        (_, _, true) => $"{Grouped} is not {{ }} {variable}",
    };

    public string? Bytes(Imports imports) =>
        !isText ? variable ?? code
            : imports.Name("System.Text.Encoding") is { } encoding ? $"{encoding}.UTF8.GetBytes({variable ?? code})"
            : null;

    private string Grouped => code.StartsWith("(string", StringComparison.Ordinal) || !code.Contains(' ') ? code : "(" + code + ")";

    private static bool IsSpan(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Span" or "ReadOnlySpan", TypeArguments: [{ SpecialType: SpecialType.System_Byte }] };

    private static bool IsName(ExpressionSyntax value) => value switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax => true,
        MemberAccessExpressionSyntax member => IsName(member.Expression),
        _ => false,
    };
}
