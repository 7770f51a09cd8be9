namespace SecretGuard.Detection.Providers;

internal static class CustomerIo
{
    public static readonly Provider Provider = new(
        "Customer.io",
        "https://docs.customer.io/accounts-and-workspaces/managing-credentials/",
        "https://docs.customer.io/accounts-and-workspaces/managing-credentials/",
        new TokenFormat("customer-io-api-key", "Customer.io API key", Charset.HexLower, 32) { Names = ["customerio"] });
}
