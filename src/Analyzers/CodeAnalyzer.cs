using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecretGuard.Analyzers.Credentials;
using SecretGuard.Analyzers.Flow;
using SecretGuard.Analyzers.Leaks;
using SecretGuard.Analyzers.Literals;

namespace SecretGuard.Analyzers;

/// <summary>
/// Judges the strings in the code by what they are, by where they go and by what they are called, and follows secrets to where they leak.
/// One analyzer, because each body is read once for all of it, and because one literal is one diagnostic.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CodeAnalyzer : SecretGuardAnalyzer
{
    /// <summary>What a literal is, known as soon as it is seen. A new rule is a file and a line here; so for the lists below.</summary>
    private static readonly LiteralRule[] ByForm = [new KnownFormatRule(), new ConnectionStringRule()];

    /// <summary>Where values go. The first that knows a literal reports it.</summary>
    private static readonly FlowRule[] ByFlow =
    [
        new CryptographicKeyRule(), new CredentialRule(), new ComparisonRule(),
        new LogRule(), new ConsoleRule(), new ExceptionMessageRule(), new ResponseRule(), new LinkRule(), new ProcessRule(), new StorageRule(), new TelemetryRule(),
        new ErrorDetailsRule(), new DumpRule(),
    ];

    /// <summary>What a literal is called: of those that went nowhere.</summary>
    private static readonly LiteralRule[] ByName = [new SecretNameRule()];

    public CodeAnalyzer()
        : base([.. ByForm.Select(rule => rule.Descriptor), .. ByFlow.SelectMany(rule => new[] { rule.Live, rule.AtEnd }), .. ByName.Select(rule => rule.Descriptor)])
    {
    }

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        var compilation = new CompilationCode(start.Compilation, ByForm, ByFlow, ByName);
        OnType(start, type =>
        {
            var code = new TypeCode(compilation, (INamedTypeSymbol)type.Symbol);
            OnOperation(type, code.Read, OperationKind.Literal, OperationKind.Utf8String, OperationKind.Binary, OperationKind.InterpolatedString);
            OnBody(type, code.Read);
            OnTypeEnd(type, code.Finish);
        });
        OnOperation(start, compilation.ReadAttribute, OperationKind.Attribute);
        OnCompilationEnd(start, compilation.Finish);
    }
}
