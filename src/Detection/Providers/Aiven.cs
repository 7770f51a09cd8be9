namespace SecretGuard.Detection.Providers;

internal static class Aiven
{
    public static readonly Provider Provider = new(
        "Aiven",
        "https://aiven.io/docs/platform/howto/create_authentication_token",
        "https://aiven.io/docs/platform/howto/create-service-users",
        new TokenFormat("aiven-service-password", "Aiven service password", Charset.Base64Url, 19, "AVNS_"));
}
