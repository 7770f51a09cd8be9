using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Files;

/// <summary>SG1001: a secret in appsettings*.json, in every language whose compiler runs analyzers.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp, LanguageNames.VisualBasic)]
public sealed class AppSettingsAnalyzer : SecretGuardAnalyzer
{
    // The package's targets mark the files they add. Others' additional files are not ours to judge.
    private const string Mark = "build_metadata.AdditionalFiles.SecretGuard";

    private static readonly DiagnosticDescriptor Descriptor = new(
        DiagnosticIds.AppSettings,
        "Secret in appsettings.json",
        "The file contains a {0}. Keep it out of the file, and change it.",
        "Security",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The settings file is committed, copied to every build and published. A secret in it is readable by all who have one of these.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.AppSettings));

    public AppSettingsAnalyzer()
        : base(Descriptor)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext start) => OnAdditionalFile(start, Inspect);

    private static void Inspect(AdditionalFileAnalysisContext context)
    {
        var file = context.AdditionalFile;
        if (!IsSettings(Path.GetFileName(file.Path)) || !IsMarked(context) || file.GetText(context.CancellationToken) is not { } text) return;
        foreach (var finding in Detector.Scan(text.ToString(), TextKind.Json))
        {
            // A stand-in is not worth a warning.
            if (finding.Rule.DiagnosticId == DiagnosticIds.WeakConnection) continue;
            var span = new TextSpan(finding.Start, finding.Length);
            var location = Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
            context.Report(text, finding.Rule, Diagnostic.Create(Descriptor, location, finding.Rule.Title));
        }
    }

    private static bool IsSettings(string name) =>
        name.StartsWith("appsettings", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    private static bool IsMarked(AdditionalFileAnalysisContext context) =>
        context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile).TryGetValue(Mark, out var mark)
        && mark.Equals("true", StringComparison.OrdinalIgnoreCase);
}
