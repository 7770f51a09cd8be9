using System.Diagnostics;
using System.Diagnostics.Metrics;
using Contoso.Courier.Settings;
using Microsoft.ApplicationInsights;
using Microsoft.Extensions.Options;
using Sentry;

namespace Contoso.Courier.Telemetry;

public sealed class CourierTelemetry(IOptions<CarrierOptions> options, TelemetryClient insights, ILogger<CourierTelemetry> logger)
{
    private static readonly ActivitySource Source = new("Contoso.Courier");
    private static readonly Meter Meter = new("Contoso.Courier");
    private static readonly Counter<long> Calls = Meter.CreateCounter<long>("carrier.calls");
    private static readonly Histogram<double> Durations = Meter.CreateHistogram<double>("carrier.duration");

    public Activity? Start(string carrierId, string accessToken)
    {
        var activity = Source.StartActivity("carrier.call");
        activity?.SetTag("carrier.id", carrierId); // clean
        activity?.SetTag("carrier.token", accessToken); // expect SG2008
        activity?.SetTag("carrier.token.length", accessToken.Length); // clean
        activity?.SetTag("carrier.token.type", options.Value.TokenType); // clean
        activity?.AddTag("carrier.key", options.Value.ApiKey); // expect SG2008
        activity?.AddTag("carrier.key.hash", Carriers.Fingerprint.Of(options.Value.ApiKey)); // clean
        activity?.AddTag("carrier.client", options.Value.ClientId); // clean
        activity?.SetBaggage("session", accessToken); // expect SG2008
        activity?.SetBaggage("carrier", carrierId); // clean
        activity?.AddBaggage("secret", options.Value.ClientSecret); // expect SG2008
        activity?.AddBaggage("tenant", options.Value.Name); // clean
        activity?.AddEvent(new ActivityEvent("authorised", tags: new ActivityTagsCollection { ["token"] = accessToken })); // expect SG2008
        activity?.AddEvent(new ActivityEvent("authorised", tags: new ActivityTagsCollection { ["type"] = "bearer" })); // clean
        activity?.SetStatus(ActivityStatusCode.Error, $"refused {options.Value.Password}"); // expect SG2008
        activity?.SetStatus(ActivityStatusCode.Error, $"refused {carrierId}"); // clean
        activity?.SetCustomProperty("cancellable", true); // clean
        if (activity is not null) activity.DisplayName = "call " + carrierId; // clean
        return activity;
    }

    public void Count(string carrierId, string clientSecret, double seconds)
    {
        Calls.Add(1, new KeyValuePair<string, object?>("carrier", carrierId)); // clean
        Calls.Add(1, new KeyValuePair<string, object?>("secret", clientSecret)); // expect SG2008
        Calls.Add(clientSecret.Length); // clean
        Calls.Add(1, new TagList { { "carrier", carrierId }, { "client_secret", clientSecret } }); // expect SG2008
        Calls.Add(1, new TagList { { "carrier", carrierId }, { "has_secret", clientSecret.Length > 0 } }); // clean
        Durations.Record(seconds, new KeyValuePair<string, object?>("key", options.Value.ApiKey)); // expect SG2008
        Durations.Record(seconds, new KeyValuePair<string, object?>("key_length", options.Value.ApiKey.Length)); // clean
    }

    public void Scoped(string driverId, string sessionToken)
    {
        using (logger.BeginScope("driver {Driver}", driverId)) // clean
        using (logger.BeginScope("session {Session}", sessionToken)) // expect SG2008
        using (logger.BeginScope(new Dictionary<string, object> { ["Driver"] = driverId, ["Session"] = sessionToken })) // expect SG2008
        using (logger.BeginScope(new Dictionary<string, object> { ["Driver"] = driverId, ["SignedIn"] = sessionToken.Length > 0 })) // clean
        using (logger.BeginScope($"session {sessionToken}")) // expect SG2008
        using (logger.BeginScope(new KeyValuePair<string, object>("Carrier", options.Value.Name))) // clean
        {
            logger.LogInformation("Shift started"); // clean
        }
    }

    public void Report(Exception exception, string driverPin, string driverId)
    {
        insights.TrackEvent("login", new Dictionary<string, string> { ["driver"] = driverId }); // clean
        insights.TrackEvent("login", new Dictionary<string, string> { ["driver"] = driverId, ["pin"] = driverPin }); // expect SG2008
        insights.TrackTrace($"login of {driverId}"); // clean
        insights.TrackTrace($"login of {driverId} with {driverPin}"); // expect SG2008
        insights.TrackException(exception, new Dictionary<string, string> { ["key"] = options.Value.ApiKey }); // expect SG2008
        insights.TrackException(exception, new Dictionary<string, string> { ["carrier"] = options.Value.Name }); // clean
        SentrySdk.CaptureMessage("login failed for " + driverId); // clean
        SentrySdk.CaptureMessage("login failed with " + driverPin); // expect SG2008
        SentrySdk.AddBreadcrumb($"PIN entered: {driverPin}"); // expect SG2008
        SentrySdk.AddBreadcrumb($"PIN entered: {driverPin.Length} digits"); // clean
        SentrySdk.ConfigureScope(scope => scope.SetTag("driver", driverId)); // clean
        SentrySdk.ConfigureScope(scope => scope.SetExtra("password", options.Value.Password)); // expect SG2008
    }
}
