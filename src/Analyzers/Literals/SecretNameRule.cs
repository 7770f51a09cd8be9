using Microsoft.CodeAnalysis;
using SecretGuard.Detection;
using SecretGuard.Detection.Judging;

namespace SecretGuard.Analyzers.Literals;

/// <summary>SG0002: a string under a name that says it is secret.</summary>
internal sealed class SecretNameRule() : LiteralRule(Warning)
{
    private static readonly DiagnosticDescriptor Warning = new(
        DiagnosticIds.SecretName,
        "Hard-coded secret",
        "'{0}' is given a hard-coded secret. Read it when the program runs, and change this one.",
        "Security",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A variable, member, argument or key that is named like a secret holds a constant. "
            + "Whoever can read the code or the assembly can use it.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.SecretName));

    // A key that nothing calls secret is worth a look in a report, not a warning in an editor.
    public override Finding? Find(in Literal literal) =>
        literal.IsConstant && literal.Name is { } name
        && NamedValues.Judge(name.AsSpan(), literal.KindOf(name), literal.Text.AsSpan(), Setting.Code).Finding is { } found
        && found.Reason != Reason.LooseKeyName
            ? found
            : null;

    public override string Subject(in Literal literal, Finding finding) => literal.Name!;
}
