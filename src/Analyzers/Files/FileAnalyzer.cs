using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.Analyzers.Misuse;
using SecretGuard.Analyzers.Transports;
using SecretGuard.Detection;
using SecretGuard.Detection.Connections;

namespace SecretGuard.Analyzers.Files;

/// <summary>Searches the files that a project has beside its code, in every language whose compiler runs analyzers.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp, LanguageNames.VisualBasic)]
public sealed class FileAnalyzer : SecretGuardAnalyzer
{
    // The package's targets mark the files they add. Others' additional files are not ours to judge.
    private const string Mark = "build_metadata.AdditionalFiles.SecretGuard";

    /// <summary>One for each kind of file. A new one is a file and a line here, and a line in <see cref="ProjectFiles"/>.</summary>
    private static readonly FileRule[] Rules = [new AppSettingsRule(), new LaunchSettingsRule(), new ConfigFileRule()];

    public FileAnalyzer()
        : base([.. Rules.Select(rule => rule.Descriptor), TransportRule.Descriptor, SuppressionRule.Descriptor])
    {
    }

    private protected override void Start(CompilationStartAnalysisContext start) => OnAdditionalFile(start, Inspect);

    private static void Inspect(AdditionalFileAnalysisContext context)
    {
        var file = context.AdditionalFile;
        if (RuleFor(file.Path) is not { } rule || !IsMarked(context) || file.GetText(context.CancellationToken) is not { } source) return;
        var text = source.ToString();
        var kind = TextKinds.OfPath(file.Path);
        foreach (var finding in Detector.Scan(text, kind))
        {
            // A stand-in is not worth a warning.
            if (finding.Rule.DiagnosticId != DiagnosticIds.WeakConnection) Report(context, source, rule.Descriptor, finding, finding.Rule.Title);
        }

        foreach (var finding in Transport.FindAll(text, kind)) Report(context, source, TransportRule.Descriptor, finding, TransportRule.Subject(text, finding));
        foreach (var (span, subject) in SuppressionRule.BareAllowances(source)) context.ReportDiagnostic(At(context, source, SuppressionRule.Descriptor, span, subject));
    }

    private static void Report(in AdditionalFileAnalysisContext context, SourceText source, DiagnosticDescriptor descriptor, Finding finding, string subject)
    {
        context.Report(source, finding.Rule, At(context, source, descriptor, new TextSpan(finding.Start, finding.Length), subject));
    }

    private static Diagnostic At(in AdditionalFileAnalysisContext context, SourceText source, DiagnosticDescriptor descriptor, TextSpan span, string subject) =>
        Diagnostic.Create(descriptor, Location.Create(context.AdditionalFile.Path, span, source.Lines.GetLinePositionSpan(span)), subject);

    private static FileRule? RuleFor(string path) => ProjectFiles.DiagnosticOf(path) is { } id ? Rules.First(rule => rule.Descriptor.Id == id) : null;

    private static bool IsMarked(AdditionalFileAnalysisContext context) =>
        context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile).TryGetValue(Mark, out var mark)
        && mark.Equals("true", StringComparison.OrdinalIgnoreCase);
}
