namespace SecretGuard.Detection.Providers;

internal static class AzureDataFactory
{
    public static readonly Provider Provider = new(
        "Azure Data Factory",
        "https://learn.microsoft.com/azure/data-factory/create-self-hosted-integration-runtime",
        "https://learn.microsoft.com/cli/azure/datafactory/integration-runtime#az-datafactory-integration-runtime-regenerate-auth-key",
        new TokenFormat(
            "azure-integration-runtime-key",
            "Azure Data Factory integration runtime key",
            Shape.AfterAnchor.ThenGuid().Then("@").Then(Charset.Dotted, 3, 63).Then("@").Then(Charset.Assignment, 1, 120)
                .Then("@").Then(Charset.Base64, 43).Then("="),
            "IR@")
        {
            Finds = [() => Key("eu", 43), () => Key("ServiceEndpoint=orders.westeurope.datafactory.azure.net", 43)],
            Ignores = [() => Key("eu", 42), () => "IR@" + Sample.Guid("factory")],
        });

    private static string Key(string region, int digits) =>
        "IR@" + Sample.Guid("factory") + "@" + "orders" + "@" + region + "@" + Sample.Of(Charset.Base64, "runtime", digits) + "=";
}
