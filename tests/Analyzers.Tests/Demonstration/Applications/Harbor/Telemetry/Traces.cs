using System.Diagnostics;
using System.Diagnostics.Metrics;
using Sentry;
using Serilog;
using Serilog.Context;

namespace Harbor.Telemetry;

public sealed class Traces(IConfiguration configuration)
{
    private static readonly ActivitySource Source = new("Harbor");
    private static readonly Counter<int> Logins = new Meter("Harbor").CreateCounter<int>("password.logins"); // clean

    public void SignIn(string user, string password, string sessionKey)
    {
        using var activity = Source.StartActivity("sign-in");
        activity?.SetTag("user", user); // clean
        activity?.SetTag("password", password); // expect SG2008
        activity?.SetTag("password.length", password.Length); // clean
        activity?.AddTag("password.present", password != ""); // clean
        activity?.AddBaggage("api.key", configuration["Partner:ApiKey"]); // expect SG2008
        activity?.AddBaggage("tenant.key", "berths"); // clean
        activity?.AddEvent(new ActivityEvent("denied", tags: new ActivityTagsCollection { ["password"] = password })); // expect SG2008
        activity?.SetStatus(ActivityStatusCode.Error, "wrong password"); // clean
        Logins.Add(1, new KeyValuePair<string, object?>("user", user)); // clean
        Logins.Add(1, new KeyValuePair<string, object?>("secret", configuration["Partner:ClientSecret"])); // expect SG2008
        Activity.Current?.SetCustomProperty("stage", "password"); // clean
        LogContext.PushProperty("ApiKey", configuration["Partner:ApiKey"]); // expect SG2008 SG2001
        LogContext.PushProperty("CorrelationKey", Guid.NewGuid()); // clean
        Log.ForContext("Password", password).Information("signed in", null); // expect SG2001 SG2008
        Log.ForContext("User", user).Information("signed in", null); // clean
        Log.Information("{@Login}", new { user, password }); // expect SG2011 SG2001
        Log.Information("{@Login}", new { user, passwordLength = password.Length }); // clean
        Log.Warning("Hash {Hash}", BCrypt.Net.BCrypt.HashPassword(password)); // clean
        SentrySdk.CaptureMessage($"{user} typed {password}"); // expect SG2008 SG2001
        SentrySdk.AddBreadcrumb("password typed", "auth"); // clean
        SentrySdk.ConfigureScope(scope => scope.SetTag("pw", password)); // expect SG2008
        SentrySdk.ConfigureScope(scope => scope.SetTag("kind", "password")); // clean
        Trace(sessionKey.Length);
    }

    private static void Trace(int length) => Activity.Current?.SetTag("session.key.length", length); // clean
}
