using Microsoft.CodeAnalysis;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Literals;

/// <summary>A rule about what a text is, whatever it is called: it takes the findings of its own number.</summary>
internal abstract class FormRule(DiagnosticDescriptor descriptor) : LiteralRule(descriptor)
{
    public sealed override Finding? Find(in Literal literal)
    {
        foreach (var found in literal.Forms)
        {
            if (found.Rule.DiagnosticId == Descriptor.Id && IsSure(found)) return found;
        }

        return null;
    }

    /// <summary>Whether a finding is worth a warning.</summary>
    private protected virtual bool IsSure(Finding finding) => true;
}
