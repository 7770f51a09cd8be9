using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Diagnostics.Tracing;

namespace Contoso.Shop.Telemetry;

public sealed class ShopTelemetry
{
    private static readonly ActivitySource Source = new("Contoso.Shop"); // clean
    private static readonly Meter Meter = new("Contoso.Shop", "1.4.0"); // clean
    private readonly Counter<long> _logins = Meter.CreateCounter<long>("shop.logins"); // clean
    private readonly string _instrumentationKey = "%guid%"; // clean

    public string InstrumentationKey => _instrumentationKey;

    public Activity? Login(string user, string password, string tenantKey)
    {
        var activity = Source.StartActivity("login");
        activity?.SetTag("user.name", user); // clean
        activity?.SetTag("user.password", password); // expect SG2008
        activity?.SetTag("user.password.length", password.Length); // clean
        activity?.SetTag("tenant.key", tenantKey); // clean
        activity?.AddBaggage("tenant", tenantKey); // clean
        _logins.Add(1, new KeyValuePair<string, object?>("user", user)); // clean
        _logins.Add(1, new KeyValuePair<string, object?>("password", password)); // expect SG2008
        return activity;
    }

    public void Call(Activity activity, string apiKey, string route)
    {
        activity.AddTag("http.route", route); // clean
        activity.AddTag("http.request.header.x-api-key", apiKey); // expect SG2008
        activity.AddBaggage("key", apiKey); // expect SG2008
        activity.AddEvent(new ActivityEvent("called", tags: new ActivityTagsCollection { { "key", apiKey } })); // expect SG2008
        activity.SetTag("http.authenticated", apiKey.Length > 0); // clean
        activity.SetStatus(ActivityStatusCode.Ok, "done with " + route); // clean
    }
}

[EventSource(Name = "Contoso-Shop")]
public sealed class ShopEvents : EventSource
{
    [Event(1)]
    public void OrderPlaced(string order) => WriteEvent(1, order); // clean

    [Event(2)]
    public void PartnerConnected(string partner, string sharedSecret) => WriteEvent(2, partner, sharedSecret); // expect SG2002

    [Event(3)]
    public void CacheMissed(string cacheKey) => WriteEvent(3, cacheKey); // clean
}
