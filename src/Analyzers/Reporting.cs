using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers;

/// <summary>The last step of every rule: nothing is reported where nobody wrote it, or where a comment accepts it.</summary>
internal static class Reporting
{
    public static void Report(this in OperationAnalysisContext context, Rule rule, Diagnostic diagnostic)
    {
        if (IsWanted(diagnostic, rule, context.IsGeneratedCode, context.Options, context.CancellationToken))
            context.ReportDiagnostic(diagnostic);
    }

    public static void Report(this in SymbolAnalysisContext context, Rule rule, Diagnostic diagnostic)
    {
        if (IsWanted(diagnostic, rule, context.IsGeneratedCode, context.Options, context.CancellationToken))
            context.ReportDiagnostic(diagnostic);
    }

    public static void Report(this in AdditionalFileAnalysisContext context, SourceText text, Rule rule, Diagnostic diagnostic)
    {
        if (!IsAllowed(text, diagnostic.Location.GetLineSpan().StartLinePosition.Line, rule, diagnostic))
            context.ReportDiagnostic(diagnostic);
    }

    public static bool IsWanted(
        Diagnostic diagnostic, Rule rule, bool isGenerated, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var written = diagnostic.Location.GetMappedLineSpan();
        if (isGenerated && !IsMarkup(written)) return false;
        var (text, line) = Written(diagnostic.Location, written, options, cancellationToken);
        return !IsAllowed(text, line, rule, diagnostic);
    }

    /// <summary>Whether a comment at a place on the way accepts what is reported elsewhere.</summary>
    public static bool IsAccepted(Location place, Rule rule, string id, CancellationToken cancellationToken) =>
        place.SourceTree is { } tree && place.GetLineSpan().StartLinePosition.Line is var line
        && tree.GetText(cancellationToken) is var text
        && InlineAllowance.Allows(Line(text, line), Line(text, line - 1), rule, id);

    // Razor generates code with #line directives around everything that the user wrote.
    private static bool IsMarkup(FileLinePositionSpan written) =>
        written.HasMappedPath
        && (written.Path.EndsWith(".razor", StringComparison.OrdinalIgnoreCase)
            || written.Path.EndsWith(".cshtml", StringComparison.OrdinalIgnoreCase));

    // The markup itself is an additional file of the compilation; its comments do not reach the generated code.
    private static (SourceText Text, int Line) Written(
        Location location, FileLinePositionSpan written, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        if (written.HasMappedPath)
        {
            foreach (var file in options.AdditionalFiles)
            {
                if (file.Path == written.Path && file.GetText(cancellationToken) is { } text) return (text, written.StartLinePosition.Line);
            }
        }

        return (location.SourceTree!.GetText(cancellationToken), location.GetLineSpan().StartLinePosition.Line);
    }

    private static bool IsAllowed(SourceText text, int line, Rule rule, Diagnostic diagnostic) =>
        InlineAllowance.Allows(Line(text, line), Line(text, line - 1), rule, diagnostic.Id);

    private static string Line(SourceText text, int line) => line >= 0 && line < text.Lines.Count ? text.Lines[line].ToString() : "";
}
