using SecretGuard.Analyzers.Flow.Apis;

namespace SecretGuard.Analyzers.Leaks;

/// <summary>The console, debuggers, traces and events.</summary>
internal static class ConsoleSinks
{
    public static readonly Sink[] Rows =
    [
        .. Sink.Of("System.Console", "Write WriteLine"),
        .. Sink.Of("System.IO.TextWriter", "Write WriteLine WriteAsync WriteLineAsync").Select(row => row with { On = Origin.Console }),
        .. Sink.Of("System.IO.Stream", "Write WriteAsync").Select(row => row with { On = Origin.Console }),
        .. Sink.Of("System.Diagnostics.Debug", "Write WriteLine WriteIf WriteLineIf Print Assert Fail"),
        .. Sink.Of("System.Diagnostics.Trace", "Write WriteLine WriteIf WriteLineIf Assert Fail TraceInformation TraceWarning TraceError"),
        .. Sink.Of("System.Diagnostics.TraceSource", "TraceEvent TraceData TraceInformation"),
        .. Sink.Of("System.Diagnostics.TraceListener", "Write WriteLine Fail TraceEvent TraceData"),
        .. Sink.Of("System.Diagnostics.Debugger", "Log"),
        .. Sink.Of("System.Diagnostics.Tracing.EventSource", "WriteEvent Write"),
        .. Sink.Of("System.Diagnostics.DiagnosticSource", "Write"),
        .. Sink.Of("System.Diagnostics.EventLog", "WriteEntry WriteEvent"),
        .. Sink.Of("Spectre.Console.AnsiConsole", "Write WriteLine Markup MarkupLine MarkupInterpolated MarkupLineInterpolated"),
        .. Sink.Of("Spectre.Console.AnsiConsoleExtensions", "Write WriteLine Markup MarkupLine MarkupInterpolated MarkupLineInterpolated"),
    ];
}
