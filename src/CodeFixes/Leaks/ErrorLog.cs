using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.CodeFixes.Texts;

namespace SecretGuard.CodeFixes.Leaks;

/// <summary>Logs an exception, with the logger that the code can reach.</summary>
internal static class ErrorLog
{
    private const string Message = "\"The request failed\"";
    private const string Extensions = "Microsoft.Extensions.Logging.LoggerExtensions";

    // The call, with the logger and the exception in it.
    private static readonly (string Type, string Call)[] Loggers =
    [
        ("Microsoft.Extensions.Logging.ILogger", "{0}.LogError({1}, " + Message + ");"),
        ("Serilog.ILogger", "{0}.Error({1}, " + Message + ");"),
        ("NLog.ILogger", "{0}.Error({1}, " + Message + ");"),
        ("NLog.Logger", "{0}.Error({1}, " + Message + ");"),
        ("log4net.ILog", "{0}.Error(" + Message + ", {1});"),
    ];

    /// <summary>The changes that put a call before the statement; null where there is no logger, no room, or a call already.</summary>
    public static IReadOnlyList<TextChange>? Before(FixPlace place, string exception)
    {
        if (Statement(place.Node) is not { } statement || IsLogged(place, exception) || Call(place, exception) is not { } call) return null;
        var imports = new Imports(place);
        if (call.IsExtension && !imports.Extends(Extensions)) return null;
        var start = statement.SpanStart;
        return [.. imports.Changes, new TextChange(new TextSpan(start, 0), call.Code + place.Text.NewLine() + place.Text.IndentAt(start))];
    }

    private static (string Code, bool IsExtension)? Call(FixPlace place, string exception)
    {
        var scope = new Scope(place.Model, place.Node, isInStatic: false, place.Cancellation);
        foreach (var (name, call) in Loggers)
        {
            if (place.Model.Compilation.GetTypeByMetadataName(name) is not { } type || scope.Find(type, "Logger") is not { } logger)
                continue;
            return (call.Replace("{0}", logger).Replace("{1}", exception), name.StartsWith("Microsoft", StringComparison.Ordinal));
        }

        return null;
    }

    private static StatementSyntax? Statement(SyntaxNode place) =>
        place.FirstAncestorOrSelf<StatementSyntax>(one => one is not BlockSyntax) switch
        {
            { Parent: BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax } statement when !IsInLambda(place, statement) =>
                statement,
            _ => null,
        };

    // A lambda's expression runs later, and elsewhere.
    private static bool IsInLambda(SyntaxNode place, SyntaxNode statement) =>
        place.Ancestors().TakeWhile(outer => outer != statement).Any(outer => outer is AnonymousFunctionExpressionSyntax);

    private static bool IsLogged(FixPlace place, string exception)
    {
        var around = (SyntaxNode?)place.Node.FirstAncestorOrSelf<CatchClauseSyntax>() ?? place.Node.FirstAncestorOrSelf<BlockSyntax>();
        return around?.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call =>
            call.ArgumentList.Arguments.Any(one => one.Expression.ToString() == exception)
            && place.SymbolOf(call) is IMethodSymbol { ContainingType.Name: var type, Name: var method }
            && (type.Contains("Log") || method.Contains("Log"))) == true;
    }
}
