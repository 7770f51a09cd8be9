using SecretGuard.Analyzers.Flow.Apis;

namespace SecretGuard.Analyzers.Leaks;

/// <summary>The loggers.</summary>
internal static class LogSinks
{
    private const string Serilog = "Verbose Debug Information Warning Error Fatal Write";
    private const string NLog = "Trace Debug Info Warn Error Fatal Log";

    public static readonly Sink[] Rows =
    [
        .. Sink.Of("Microsoft.Extensions.Logging.LoggerExtensions", "Log LogTrace LogDebug LogInformation LogWarning LogError LogCritical"),
        new("Microsoft.Extensions.Logging.ILogger", "Log", "state"),
        new("Microsoft.Extensions.Logging.LoggerMessageAttribute", Sink.Marked, Sink.AnyText),
        new("Microsoft.Extensions.Logging.LoggerMessage", Sink.Made, nameof(Action)),
        .. Sink.Of("Serilog.ILogger", Serilog),
        .. Sink.Of("Serilog.Log", Serilog),
        .. Sink.Of("Serilog.Core.Logger", Serilog),
        .. Sink.Of("NLog.Logger", NLog),
        .. Sink.Of("NLog.ILogger", NLog),
        .. Sink.Of("NLog.ILoggerBase", NLog),
        .. Sink.Of("NLog.ILoggerExtensions", NLog + " ConditionalDebug ConditionalTrace"),
        .. Sink.Of("NLog.LogEventBuilder", "Message Property Log"),
        .. Sink.Of("NLog.LogEventInfo", ".ctor Create"),
        .. Sink.Of("NLog.Common.InternalLogger", NLog),
        .. Sink.Of("log4net.ILog", "Debug Info Warn Error Fatal DebugFormat InfoFormat WarnFormat ErrorFormat FatalFormat"),
        .. Sink.Of(
            "Common.Logging.ILog",
            "Trace Debug Info Warn Error Fatal TraceFormat DebugFormat InfoFormat WarnFormat ErrorFormat FatalFormat"),
        .. Sink.Of(
            "Castle.Core.Logging.ILogger",
            "Trace Debug Info Warn Error Fatal TraceFormat DebugFormat InfoFormat WarnFormat ErrorFormat FatalFormat"),
        .. Sink.Of("Splat.ILogger", "Write"),
        .. Sink.Of("Microsoft.Build.Utilities.TaskLoggingHelper", "LogMessage LogWarning LogError LogCommandLine LogMessageFromText"),
        .. Sink.Of("Xunit.Abstractions.ITestOutputHelper", "WriteLine"),
    ];
}
