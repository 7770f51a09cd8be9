using Microsoft.CodeAnalysis;
using SecretGuard.Detection;
using SecretGuard.Detection.Judging;

namespace SecretGuard.Analyzers.Literals;

/// <summary>
/// SG0008: a named secret where the language wants a constant, or in a class of constants: code that reads it cannot stand there.
/// </summary>
internal sealed class FixedPlaceRule() : LiteralRule(Warning)
{
    private static readonly DiagnosticDescriptor Warning = new(
        DiagnosticIds.FixedPlace,
        "Secret in a constant's place",
        "'{0}' is a hard-coded secret in an attribute, a default value or a class of constants. "
            + "Take it as a setting that is read when the program runs.",
        "Security",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Attributes, default values and constants are compiled into the assembly, and into those that use them. "
            + "What stands there cannot be read at run time.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.FixedPlace));

    public override Finding? Find(in Literal literal) =>
        literal.IsFixed && literal.IsConstant && literal.Name is { } name
        && NamedValues.Judge(name.AsSpan(), literal.KindOf(name), literal.Text.AsSpan(), Setting.Code).Finding is { } found
        && found.Reason != Reason.LooseKeyName
            ? found
            : null;

    public override string Subject(in Literal literal, Finding finding) => literal.Name!;
}
