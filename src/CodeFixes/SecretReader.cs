using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace SecretGuard.CodeFixes;

/// <summary>One place to read a secret from.</summary>
internal abstract class SecretReader
{
    /// <summary>What all fixes of this kind share, so that they can be applied together.</summary>
    public abstract string Key { get; }

    public abstract string Title(HardCoded secret);

    /// <summary>An expression that reads the secret and throws where it is not set; null where this place cannot be reached.</summary>
    public abstract ExpressionSyntax? Read(SemanticModel model, HardCoded secret, CancellationToken cancellation);

    // Written in full and simplified afterwards, so it compiles with and without `using System`. The simplifier
    // looks at annotated nodes, not into them.
    private protected static ExpressionSyntax OrThrow(string read, string name)
    {
        var expression = SyntaxFactory.ParseExpression(
            $"{read} ?? throw new global::System.InvalidOperationException({Quote(name + " is not set")})");
        return expression.ReplaceNodes(expression.DescendantNodes(), (_, node) => node.WithAdditionalAnnotations(Simplifier.Annotation));
    }

    private protected static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
