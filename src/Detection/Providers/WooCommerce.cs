namespace SecretGuard.Detection.Providers;

internal static class WooCommerce
{
    public static readonly Provider Provider = new(
        "WooCommerce",
        "https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication",
        "https://woocommerce.com/document/woocommerce-rest-api/",
        new TokenFormat("woocommerce-consumer-secret", "WooCommerce consumer secret", Charset.HexLower, 40, "cs_")
        {
            Ignores = [() => Sample.After("ck_", Charset.HexLower, 40)],
        });
}
