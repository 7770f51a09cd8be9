using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.Analyzers.Literals;
using SecretGuard.Analyzers.Misuse;
using SecretGuard.Analyzers.Transports;
using SecretGuard.Detection;
using SecretGuard.Detection.Connections;

namespace SecretGuard.Analyzers.Files;

/// <summary>Searches the files that a project has beside its code, in every language whose compiler runs analyzers.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp, LanguageNames.VisualBasic)]
public sealed class FileAnalyzer : SecretGuardAnalyzer
{
    /// <summary>One for each kind of file. A new one is a file and a line here, and a line in <see cref="ProjectFiles"/>.</summary>
    private static readonly FileRule[] Rules = [new AppSettingsRule(), new LaunchSettingsRule(), new ConfigFileRule()];

    public FileAnalyzer()
        : base([.. Rules.Select(rule => rule.Descriptor), TransportRule.Descriptor, SuppressionRule.Descriptor, UnreadableRule.Descriptor])
    {
    }

    private protected override void Start(CompilationStartAnalysisContext start) => OnAdditionalFile(start, Inspect);

    private static void Inspect(AdditionalFileAnalysisContext context)
    {
        var file = context.AdditionalFile;
        var isManifest = MarkedFiles.IsManifest(context.Options, file.Path);
        var rule = isManifest ? null : RuleFor(file.Path);
        if ((rule is null && !isManifest) || !MarkedFiles.IsMarked(context.Options, file)
            || file.GetText(context.CancellationToken) is not { } source)
        {
            return;
        }

        if (rule is not null) Search(context, source, rule);
        else if (!UnreadableRule.IsTheGates(context.Options))
            foreach (var fault in FileFaults.OfManifest(source)) Report(context, source, fault, "This manifest");
    }

    private static void Search(in AdditionalFileAnalysisContext context, SourceText source, FileRule rule)
    {
        var text = source.ToString();
        var kind = TextKinds.OfPath(context.AdditionalFile.Path);
        foreach (var finding in Detector.Scan(text, kind))
        {
            // A stand-in is not worth a warning.
            if (finding.Rule.DiagnosticId != DiagnosticIds.WeakConnection)
                Report(context, source, rule.Descriptor, finding, Article.With(finding.Rule.Title));
        }

        foreach (var finding in Transport.FindAll(text, kind))
            Report(context, source, TransportRule.Descriptor, finding, TransportRule.Subject(text, finding));
        foreach (var (span, subject) in SuppressionRule.BareAllowances(source))
            context.ReportDiagnostic(At(context, source, SuppressionRule.Descriptor, span, subject));
        if (FileFaults.Of(source, text, kind) is { } fault) Report(context, source, fault, "This file");
    }

    private static void Report(
        in AdditionalFileAnalysisContext context, SourceText source, DiagnosticDescriptor descriptor, Finding finding, string subject)
    {
        context.Report(source, finding.Rule, At(context, source, descriptor, new TextSpan(finding.Start, finding.Length), subject));
    }

    private static void Report(in AdditionalFileAnalysisContext context, SourceText source, FileFault fault, string subject) =>
        context.Report(
            source, UnreadableRule.Rule, At(context, source, UnreadableRule.Descriptor, fault.In(source), subject, fault.Message));

    private static Diagnostic At(
        in AdditionalFileAnalysisContext context,
        SourceText source,
        DiagnosticDescriptor descriptor,
        TextSpan span,
        params object[] subjects) =>
        Diagnostic.Create(descriptor, Location.Create(context.AdditionalFile.Path, span, source.Lines.GetLinePositionSpan(span)), subjects);

    private static FileRule? RuleFor(string path) =>
        ProjectFiles.DiagnosticOf(path) is { } id ? Rules.First(rule => rule.Descriptor.Id == id) : null;
}
