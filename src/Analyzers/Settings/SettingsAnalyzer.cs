using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SecretGuard.Analyzers.Settings;

/// <summary>SG5007. The files that options stand in are not shown to analyzers, so it has no place in them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SettingsAnalyzer : SecretGuardAnalyzer
{
    public SettingsAnalyzer()
        : base(SettingsRule.Descriptor)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext start) => OnCompilationEnd(start, Inspect);

    private static void Inspect(CompilationAnalysisContext context)
    {
        var told = new HashSet<(string, string)>();
        foreach (var tree in context.Compilation.SyntaxTrees)
        {
            foreach (var (option, fault) in OptionFaults.Of(context.Options.AnalyzerConfigOptionsProvider.GetOptions(tree)))
            {
                if (told.Add((option, fault)))
                    context.ReportDiagnostic(Diagnostic.Create(SettingsRule.Descriptor, Location.None, option, fault));
            }
        }
    }
}
