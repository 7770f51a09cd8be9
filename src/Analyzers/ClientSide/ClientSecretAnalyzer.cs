using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Analyzers.Literals;
using SecretGuard.Analyzers.Settings;

namespace SecretGuard.Analyzers.ClientSide;

/// <summary>SG4001. An analyzer of its own: in the projects that it does not concern, it looks at nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClientSecretAnalyzer : SecretGuardAnalyzer
{
    private const string Output = "build_property._SecretGuardOutput";

    public ClientSecretAnalyzer()
        : base(ClientSecretRule.Descriptor)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        if (KindOf(start.Options) is not { } kind) return;
        var settings = new CompilationSettings(start.Options.AnalyzerConfigOptionsProvider);
        var secrets = new Secrets(settings, start.Compilation.Assembly);
        var declared = DeclaredSecrets.Of(start.Options, start.CancellationToken);
        OnOperation(
            start,
            context => Inspect(context, kind, SecretRead.Of(context.Operation, secrets), settings, declared),
            OperationKind.Invocation,
            OperationKind.PropertyReference);
    }

    private static void Inspect(
        OperationAnalysisContext context, ClientKind kind, SecretRead? found, CompilationSettings settings, DeclaredSecrets declared)
    {
        if (found is not { } read || !read.IsSecret(declared, settings.Of(context.Operation.Syntax.SyntaxTree))) return;
        context.Report(ClientSecretRule.Rule, ClientSecretRule.Of(kind, KeyName.Shown(read.Name), context.Operation.Syntax.GetLocation()));
    }

    private static ClientKind? KindOf(AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(Output, out var output)
            ? output.ToLowerInvariant() switch { "static" => ClientKind.Static, "client" => ClientKind.Client, _ => null }
            : null;
}
