using Microsoft.ApplicationInsights;
using Microsoft.Azure.Functions.Worker;

namespace Harbor.Functions;

public sealed class ManifestFunction(TelemetryClient telemetry, ILoggerFactory loggers)
{
    private readonly ILogger _logger = loggers.CreateLogger<ManifestFunction>();

    [Function("Manifest")] // clean
    public IResult Run([HttpTrigger(AuthorizationLevel.Function, "post", Route = "manifest/{id}")] HttpRequest request, string id)
    {
        var expected = Environment.GetEnvironmentVariable("MANIFEST_WEBHOOK_SECRET"); // clean
        if (expected is null) return Results.Problem("MANIFEST_WEBHOOK_SECRET is not set"); // clean
        if (!request.Headers.TryGetValue("X-Signature", out var signature)) return Results.Problem("no signature"); // clean
        _logger.LogWarning($"Bad signature for {id}, secret was {expected}"); // expect SG2001
        telemetry.TrackTrace("secret " + expected); // expect SG2008 SG2001
        telemetry.TrackEvent("manifest", new Dictionary<string, string> { ["id"] = id, ["secret"] = expected }); // expect SG2008
        telemetry.TrackEvent("manifest", new Dictionary<string, string> { ["id"] = id, ["secretName"] = "MANIFEST_WEBHOOK_SECRET" }); // clean
        telemetry.TrackEvent("signature", metrics: new Dictionary<string, double> { ["length"] = signature.ToString().Length }); // clean
        return Results.Text("secret expected: " + expected); // expect SG2004
    }

    [Function("Queue")] // clean
    public Task Queue([QueueTrigger("manifests", Connection = "ManifestStorage")] string message) // clean
    {
        _logger.LogInformation("Got {Length} bytes", message.Length); // clean
        _logger.LogInformation("Storage is {Storage}", Environment.GetEnvironmentVariable("ManifestStorageKey")); // expect SG2001
        _logger.LogInformation("Region is {Region}", Environment.GetEnvironmentVariable("REGION_NAME")); // clean
        return Task.CompletedTask;
    }

    [Function("Timer")]
    public void Timer([TimerTrigger("0 */5 * * * *")] object timer)
    {
        try
        {
            timer.ToString();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            telemetry.TrackException(e, new Dictionary<string, string> { ["key"] = "timer" }); // clean
            telemetry.TrackException(e, new Dictionary<string, string> { ["connection"] = Environment.GetEnvironmentVariable("DB_PASSWORD") ?? "" }); // expect SG2008
        }
    }
}
