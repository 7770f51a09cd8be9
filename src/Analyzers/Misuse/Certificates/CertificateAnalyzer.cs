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
        var secrets = new Secrets(new CompilationSettings(start.Options.AnalyzerConfigOptionsProvider), start.Compilation.Assembly);
        var known = new ConcurrentDictionary<INamedTypeSymbol, TypeSecrets>(SymbolEqualityComparer.Default);
        OnOperation(
            start,
            context => Inspect(context, secrets, known),
            OperationKind.DelegateCreation,
            OperationKind.PropertyReference,
            OperationKind.SimpleAssignment,
            OperationKind.CompoundAssignment);
    }

    // Nothing is made before something is found: this runs for most of the code.
    private static void Inspect(
        OperationAnalysisContext context, Secrets secrets, ConcurrentDictionary<INamedTypeSymbol, TypeSecrets> known)
    {
        if (UncheckedCertificate.Of(context.Operation, context.Compilation) is { } found && !DevelopmentGuard.Holds(found.Place))
            Judge(context, found, secrets, known);
    }

    private static void Judge(
        OperationAnalysisContext context,
        UncheckedCertificate found,
        Secrets secrets,
        ConcurrentDictionary<INamedTypeSymbol, TypeSecrets> known)
    {
        if (context.ContainingSymbol.ContainingType is not { } type) return;
        var bodies = new TypeBodies(context.Compilation, context.Operation.SemanticModel);
        if (!CertificateClient.SendsSecret(
            found, context.ContainingSymbol, () => known.GetOrAdd(type, one => new TypeSecrets(one, bodies, secrets))))
        {
            return;
        }

        context.Report(
            UncheckedCertificateRule.Rule, Diagnostic.Create(UncheckedCertificateRule.Descriptor, found.Place.GetLocation(), found.Name));
    }
}
