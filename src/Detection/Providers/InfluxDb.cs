namespace SecretGuard.Detection.Providers;

internal static class InfluxDb
{
    public static readonly Provider Provider = new(
        "InfluxDB",
        "https://docs.influxdata.com/influxdb/v2/admin/tokens/",
        "https://docs.influxdata.com/influxdb/v2/admin/tokens/delete-token/",
        new TokenFormat("influxdb-token", "InfluxDB API token", Shape.AfterAnchor.Then(Charset.Base64Url, 86).Then("=="))
        {
            Names = ["influx"],
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.Of(Charset.Base64Url, "influxdb-token", 86) + "=="],
            Ignores = [() => Sample.Of(Charset.Base64Url, "influxdb-token", 85) + "==", () => new string('x', 86) + "=="],
        });
}
