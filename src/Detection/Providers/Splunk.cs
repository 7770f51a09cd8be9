namespace SecretGuard.Detection.Providers;

internal static class Splunk
{
    public static readonly Provider Provider = new(
        "Splunk",
        "https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector",
        "https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector",
        new TokenFormat("splunk-hec-token", "Splunk HTTP Event Collector token", Shape.AfterAnchor.ThenGuid())
        {
            Names = ["splunk", "hectoken"],
            Finds = [() => Sample.Guid("splunk-hec-token")],
            Ignores = [() => Sample.Of(Charset.HexLower, "splunk-hec-token", 32), () => Guid.Empty.ToString()],
        },
        new TokenFormat("splunk-observability-token", "Splunk Observability access token", Charset.Base64Url, 22)
        {
            Names = ["signalfx", "splunkaccess", "splunkobservability"],
            Mix = Mix.DigitAndCases,
        });
}
