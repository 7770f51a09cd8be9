namespace SecretGuard.Detection.Providers;

internal static class Opsgenie
{
    public static readonly Provider Provider = new(
        "Opsgenie",
        "https://support.atlassian.com/opsgenie/docs/api-key-management/",
        "https://support.atlassian.com/opsgenie/docs/api-key-management/",
        new TokenFormat("opsgenie-api-key", "Opsgenie API key", Shape.AfterAnchor.ThenGuid())
        {
            Names = ["opsgenie"],
            Finds = [() => Sample.Guid("opsgenie-api-key")],
            Ignores = [() => Sample.Of(Charset.HexLower, "opsgenie-api-key", 32), () => Guid.Empty.ToString()],
        });
}
