using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Analyzers.Settings;

namespace SecretGuard.Analyzers.Misuse.Certificates;

/// <summary>SG3003. An analyzer of its own: it is about what code lets happen, not about where a value goes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CertificateAnalyzer : SecretGuardAnalyzer
{
    public CertificateAnalyzer()
        : base(UncheckedCertificateRule.Descriptor)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        var compilation = start.Compilation;
        var secrets = new Secrets(new CompilationSettings(start.Options.AnalyzerConfigOptionsProvider));
        var known = new ConcurrentDictionary<INamedTypeSymbol, TypeSecrets>(SymbolEqualityComparer.Default);
        OnOperation(
            start,
            context => Inspect(context, type => known.GetOrAdd(type, one => new TypeSecrets(one, new TypeBodies(compilation, context.Operation.SemanticModel), secrets))),
            OperationKind.DelegateCreation,
            OperationKind.PropertyReference,
            OperationKind.SimpleAssignment,
            OperationKind.CompoundAssignment);
    }

    private static void Inspect(OperationAnalysisContext context, Func<INamedTypeSymbol, TypeSecrets> secretsOf)
    {
        if (UncheckedCertificate.Of(context.Operation, context.Compilation) is not { } found || DevelopmentGuard.Holds(found.Place)) return;
        if (context.ContainingSymbol.ContainingType is not { } type || !CertificateClient.SendsSecret(found, context.ContainingSymbol, () => secretsOf(type))) return;
        context.Report(UncheckedCertificateRule.Rule, Diagnostic.Create(UncheckedCertificateRule.Descriptor, found.Place.GetLocation(), found.Name));
    }
}
