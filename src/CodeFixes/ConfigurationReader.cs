using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecretGuard.CodeFixes;

/// <summary>Reads from an <c>IConfiguration</c> that the code can already reach.</summary>
internal sealed class ConfigurationReader : SecretReader
{
    public override string Key => "configuration";

    public override string Title(HardCoded secret) => $"Read from configuration '{secret.Name.Setting}'";

    public override ExpressionSyntax? Read(SemanticModel model, HardCoded secret, CancellationToken cancellation)
    {
        if (model.Compilation.GetTypeByMetadataName("Microsoft.Extensions.Configuration.IConfiguration") is not { } configuration)
            return null;
        if (IsOwnSetting(model, secret.Expression, configuration, cancellation)) return null;
        var scope = new Scope(model, secret, cancellation);
        return scope.Find(configuration) is { } reached ? OrThrow($"{reached}[{Quote(secret.Name.Setting)}]", secret.Name.Setting) : null;
    }

    // `configuration["ApiKey"] = "…"` would read what it sets.
    private static bool IsOwnSetting(
        SemanticModel model, ExpressionSyntax expression, INamedTypeSymbol configuration, CancellationToken cancellation) =>
        expression.Parent is AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax element } assignment
        && assignment.Right == expression
        && model.GetTypeInfo(element.Expression, cancellation).Type is { } type
        && Scope.Is(type, configuration);
}
