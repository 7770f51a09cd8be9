namespace SecretGuard.Detection.Providers;

internal static class AzureCosmosDb
{
    public static readonly Provider Provider = new(
        "Azure Cosmos DB",
        "https://learn.microsoft.com/azure/cosmos-db/secure-access-to-data",
        "https://learn.microsoft.com/azure/cosmos-db/how-to-rotate-keys",
        AzureKeys.Of64Bytes("azure-cosmos-db-key", "Azure Cosmos DB account key", "ACDb"));
}
