using Microsoft.CodeAnalysis.CSharp;

namespace SecretGuard.CodeFixes.Texts;

/// <summary>Names as code has to spell them.</summary>
internal static class Identifier
{
    public static string Of(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
