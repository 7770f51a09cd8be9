using SecretGuard.Detection.Proofs;

namespace SecretGuard.Detection.Providers;

internal static class AzureLogicApps
{
    private const string Logic = ".logic.azure.com";
    private const string Automate = ".environment.api.powerplatform.com";

    public static readonly Provider Provider = new(
        "Azure Logic Apps and Power Automate",
        "https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app#generate-shared-access-signatures-sas",
        "https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app#regenerate-access-keys",
        new TokenFormat(
            "azure-logic-apps-callback",
            "Logic Apps callback URL",
            Shape.AfterAnchor.Then(Charset.Url, 80, 600),
            Logic,
            Automate)
        {
            Before = new Lead(Charset.Origin, 9, 120),
            Check = UrlSignature.IsIn,
            Finds = [() => Callback(Logic, 43), () => Callback(Automate, 43)],
            Ignores =
            [
                () => Callback(Logic, 20),
                () => "https://prod-12.westeurope" + Logic + ":443/workflows/" + Sample.Of(Charset.HexLower, "flow", 32),
            ],
        });

    private static string Callback(string host, int digits) =>
        "https://prod-12.westeurope" + host + ":443/workflows/" + Sample.Of(Charset.HexLower, "flow", 32)
        + "/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig="
            + Sample.Of(Charset.Base64Url, "sig", digits);
}
