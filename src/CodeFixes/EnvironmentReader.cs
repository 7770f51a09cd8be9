using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecretGuard.CodeFixes;

internal sealed class EnvironmentReader : SecretReader
{
    public override string Key => "environment";

    public override string Title(HardCoded secret) => $"Read from environment variable '{secret.Name.Variable}'";

    public override ExpressionSyntax? Read(SemanticModel model, HardCoded secret, CancellationToken cancellation) =>
        OrThrow($"global::System.Environment.GetEnvironmentVariable({Quote(secret.Name.Variable)})", secret.Name.Variable);
}
