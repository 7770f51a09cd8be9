using Microsoft.CodeAnalysis;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Literals;

/// <summary>One reason why a string in the code is a secret.</summary>
/// <param name="descriptor">Made in a field of the rule itself: release tracking looks nowhere else.</param>
internal abstract class LiteralRule(DiagnosticDescriptor descriptor)
{
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    /// <summary>
    /// The secret in a literal, null where this rule sees none. Called for every string of a compilation: turn most away at once.
    /// </summary>
    public abstract Finding? Find(in Literal literal);

    /// <summary>What the message is about; never the value.</summary>
    public virtual string Subject(in Literal literal, Finding finding) => Article.With(finding.Rule.Title);
}
