namespace SecretGuard.Detection.Providers;

internal static class AzureStaticWebApps
{
    public static readonly Provider Provider = new(
        "Azure Static Web Apps",
        "https://learn.microsoft.com/azure/static-web-apps/deployment-token-management",
        "https://learn.microsoft.com/azure/static-web-apps/deployment-token-management#reset-a-deployment-token",
        new TokenFormat(
            "azure-static-web-apps-token",
            "Azure Static Web Apps deployment token",
            Shape.AfterAnchor.Then(Charset.HexLower, 64, 70).Then("-").ThenGuid().Then(Charset.HexLower, 8, 24))
        {
            Names = ["staticwebapp", "swa", "deploymenttoken", "azurestatic"],
            Finds = [() => Token(66)],
            Ignores = [() => Token(40), () => Sample.Guid("app")],
        });

    private static string Token(int digits) =>
        Sample.Of(Charset.HexLower, "swa", digits) + "-" + Sample.Guid("app") + Sample.Of(Charset.HexLower, "region", 12);
}
