using SecretGuard.Analyzers.Flow.Apis;

namespace SecretGuard.Analyzers.Leaks;

/// <summary>Tags, baggage, metrics and the scopes of loggers.</summary>
internal static class TelemetrySinks
{
    public static readonly Sink[] Rows =
    [
        .. Sink.Of("System.Diagnostics.Activity", "SetTag AddTag SetBaggage AddBaggage SetStatus SetCustomProperty AddEvent"),
        .. Sink.Of("System.Diagnostics.ActivityTagsCollection", "Add"),
        new("System.Diagnostics.ActivityTagsCollection", "Item", null),
        .. Sink.Of("System.Diagnostics.ActivityEvent", ".ctor"),
        .. Sink.Of("System.Diagnostics.TagList", "Add .ctor"),
        .. Sink.Of("System.Diagnostics.Metrics.Counter`1", "Add"),
        .. Sink.Of("System.Diagnostics.Metrics.UpDownCounter`1", "Add"),
        .. Sink.Of("System.Diagnostics.Metrics.Histogram`1", "Record"),
        .. Sink.Of("System.Diagnostics.Metrics.Gauge`1", "Record"),
        .. Sink.Of("OpenTelemetry.Trace.TelemetrySpan", "SetAttribute AddEvent SetStatus UpdateName"),
        .. Sink.Of("OpenTelemetry.Baggage", "SetBaggage"),
        .. Sink.Of("OpenTelemetry.Resources.ResourceBuilder", "AddAttributes"),
        .. Sink.Of("Microsoft.ApplicationInsights.TelemetryClient", "TrackEvent TrackTrace TrackException TrackDependency TrackMetric"),
        new("Microsoft.ApplicationInsights.DataContracts.ISupportProperties", "Properties", Sink.Elements),
        .. Sink.Of("Microsoft.Extensions.Logging.ILogger", "BeginScope"),
        .. Sink.Of("Microsoft.Extensions.Logging.LoggerExtensions", "BeginScope"),
        new("Microsoft.Extensions.Logging.LoggerMessage", Sink.Made, "Func"),
        .. Sink.Of("Serilog.ILogger", "ForContext"),
        .. Sink.Of("Serilog.Log", "ForContext"),
        .. Sink.Of("Serilog.Core.Logger", "ForContext"),
        .. Sink.Of("Serilog.Context.LogContext", "PushProperty"),
        .. Sink.Of("Serilog.IDiagnosticContext", "Set"),
        .. Sink.Of("NLog.ScopeContext", "PushProperty PushProperties PushNestedState"),
        .. Sink.Of("NLog.MappedDiagnosticsContext", "Set"),
        .. Sink.Of("NLog.MappedDiagnosticsLogicalContext", "Set SetScoped"),
        .. Sink.Of("NLog.Logger", "WithProperty WithProperties"),
        .. Sink.Of("log4net.LogicalThreadContext", "Properties", Sink.Elements),
        .. Sink.Of("log4net.ThreadContext", "Properties", Sink.Elements),
        .. Sink.Of("log4net.GlobalContext", "Properties", Sink.Elements),
        .. Sink.Of("Sentry.SentrySdk", "CaptureMessage AddBreadcrumb"),
        .. Sink.Of("Sentry.Scope", "SetExtra SetTag"),
        .. Sink.Of("Sentry.IEventLike", "SetExtra SetTag AddBreadcrumb"),
    ];
}
