using Microsoft.CodeAnalysis;
using SecretGuard.Detection;
using SecretGuard.Detection.Judging;

namespace SecretGuard.Analyzers.Literals;

/// <summary>SG0009: a string that looks drawn by a machine, under no name that says what it is. For audits; off otherwise.</summary>
internal sealed class RandomTextRule() : LiteralRule(Suggestion)
{
    private const int Shortest = 20;
    private const int Longest = 200;

    private static readonly DiagnosticDescriptor Suggestion = new(
        DiagnosticIds.RandomText,
        "Text that looks like a secret",
        "A random text is hard-coded. Check that it is no secret; read it when the program runs if it is.",
        "Security",
        DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        description: "Machines draw keys and tokens at random; people write words. "
            + "Nothing else says that this is a secret, so the rule is for audits.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.RandomText),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    private static readonly Rule Rule = new("random-text", DiagnosticIds.RandomText, "random text");

    public override Finding? Find(in Literal literal)
    {
        var text = literal.Text.AsSpan();
        if (!literal.IsConstant || text.Length is < Shortest or > Longest || Looks.HasBlank(text) || !Randomness.IsRandom(text))
            return null;
        return Looks.IsGuid(text) || Looks.IsAddress(text) || Looks.IsHash(text) || Looks.IsPattern(text) || Looks.IsDotted(text)
            ? null
            : new Finding(Rule, 0, text.Length, Confidence.Low, Reason.NotRandom);
    }
}
