using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.Analyzers.Literals;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Flow;

/// <summary>What a rule reports of a value that reached a sink.</summary>
/// <param name="Rule">By which a comment can accept it.</param>
/// <param name="Place">Where it is reported.</param>
/// <param name="Subject">What the message is about; never a value.</param>
/// <param name="Hint">For the fix; null where there is none.</param>
internal sealed record FlowFinding(Rule Rule, SyntaxNode Place, string Subject, FixHint? Hint = null)
{
    /// <summary>Of a declaration, its name: attributes may stand before it.</summary>
    public Location Location => Place switch
    {
        PropertyDeclarationSyntax property => property.Identifier.GetLocation(),
        ParameterSyntax parameter => parameter.Identifier.GetLocation(),
        _ => Place.GetLocation(),
    };
}
