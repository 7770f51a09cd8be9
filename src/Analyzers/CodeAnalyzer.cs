using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecretGuard.Analyzers.Credentials;
using SecretGuard.Analyzers.Flow;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Analyzers.Leaks;
using SecretGuard.Analyzers.Literals;
using SecretGuard.Analyzers.Misuse;
using SecretGuard.Analyzers.Settings;

namespace SecretGuard.Analyzers;

/// <summary>
/// Judges the strings in the code by what they are, by where they go and by what they are called, and follows secrets to where they leak.
/// One analyzer, because each body is read once for all of it, and because one literal is one diagnostic.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CodeAnalyzer : SecretGuardAnalyzer
{
    /// <summary>What a literal is, known as soon as it is seen. A new rule is a file and a line here; so for the lists below.</summary>
    private static readonly LiteralRule[] ByForm =
        [new KnownFormatRule(), new PrivateKeyRule(), new ConnectionStringRule(), new UrlCredentialsRule()];

    /// <summary>Where values go. The first that knows a literal reports it.</summary>
    private static readonly FlowRule[] ByFlow =
    [
        new BuiltConnectionRule(), new CryptographicKeyRule(), new CredentialRule(),
        new ComparisonRule(), new ConstantNonceRule(), new TimedComparisonRule(), new PlainTextRule(),
        new LogRule(), new ConsoleRule(), new ExceptionMessageRule(), new ResponseRule(),
        new LinkRule(), new ProcessRule(), new StorageRule(), new TelemetryRule(),
        new DestructuringRule(), new SerializationRule(), new ErrorDetailsRule(), new DumpRule(),
    ];

    /// <summary>What types make of their members.</summary>
    private static readonly TypeRule[] ByType = [new PrintedMemberRule(), new ShownMemberRule()];

    /// <summary>What a literal is called: of those that went nowhere.</summary>
    private static readonly LiteralRule[] ByName = [new FixedPlaceRule(), new SecretNameRule(), new WeakConnectionRule()];

    /// <summary>What it looks like: of those that nothing was said about.</summary>
    private static readonly LiteralRule[] ForAudits = [new RandomTextRule()];

    public CodeAnalyzer()
        : base([
            .. ByForm.Select(rule => rule.Descriptor),
            .. ByFlow.SelectMany(rule => new[] { rule.Live, rule.AtEnd }),
            .. ByType.Select(rule => rule.Descriptor),
            .. ByName.Concat(ForAudits).Select(rule => rule.Descriptor),
        ])
    {
    }

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        var settings = new CompilationSettings(start.Options.AnalyzerConfigOptionsProvider);
        var code = new CompilationCode(start.Compilation, settings, ByForm, ByFlow, ByName, ForAudits);
        OnOperation(
            start, code.Read, OperationKind.Literal, OperationKind.Utf8String, OperationKind.Binary, OperationKind.InterpolatedString);
        OnBody(start, code.Read);
        OnType(start, type => Read(type, (INamedTypeSymbol)type.Symbol, code.Secrets));
        OnCompilationEnd(start, code.Finish);
    }

    private static void Read(SymbolAnalysisContext context, INamedTypeSymbol type, Secrets secrets)
    {
        foreach (var rule in ByType)
        {
            foreach (var (place, member) in rule.Find(type, secrets, context.CancellationToken))
                context.Report(rule.Rule, Diagnostic.Create(rule.Descriptor, place, member));
        }
    }
}
