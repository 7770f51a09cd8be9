using Microsoft.CodeAnalysis.Text;

namespace SecretGuard.CodeFixes.Texts;

/// <summary>One way to mend a diagnostic.</summary>
/// <param name="Key">What all fixes of this kind share, so that they can be applied together.</param>
/// <param name="Title">What happens; never a value.</param>
/// <param name="Changes">Of the document as it is.</param>
internal sealed record Rewrite(string Key, string Title, IReadOnlyList<TextChange> Changes);
