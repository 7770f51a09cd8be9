namespace SecretGuard.Detection.Providers;

internal static class CloudAmqp
{
    public static readonly Provider Provider = new(
        "CloudAMQP",
        "https://www.cloudamqp.com/docs/index.html",
        "https://docs.cloudamqp.com/cloudamqp_api.html",
        new TokenFormat("cloudamqp-password", "CloudAMQP password", Charset.Base64Url, 32)
        {
            Names = ["cloudamqp"],
            Mix = Mix.DigitAndCases,
        },
        new TokenFormat("cloudamqp-api-key", "CloudAMQP API key", Shape.AfterAnchor.ThenGuid())
        {
            Names = ["cloudamqp"],
            Finds = [() => Sample.Guid("cloudamqp-api-key")],
            Ignores = [() => Sample.Of(Charset.HexLower, "cloudamqp-api-key", 32), () => Guid.Empty.ToString()],
        });
}
