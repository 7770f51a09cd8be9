using System;
using System.Collections.Generic;

namespace Microsoft.ApplicationInsights
{
    public sealed class TelemetryClient
    {
        public void TrackEvent(string eventName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
        {
        }

        public void TrackTrace(string message)
        {
        }

        public void TrackException(Exception exception, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
        {
        }
    }
}

namespace Sentry
{
    public class Scope
    {
        public void SetTag(string key, string value)
        {
        }

        public void SetExtra(string key, object? value)
        {
        }
    }

    public static class SentrySdk
    {
        public static void CaptureMessage(string message)
        {
        }

        public static void AddBreadcrumb(string message, string? category = null, string? type = null)
        {
        }

        public static void ConfigureScope(Action<Scope> configureScope)
        {
        }
    }
}
