namespace SecretGuard.Detection.Providers;

internal static class Pulumi
{
    public static readonly Provider Provider = new(
        "Pulumi",
        "https://www.pulumi.com/docs/administration/access-identity/access-tokens/",
        "https://www.pulumi.com/docs/administration/access-identity/access-tokens/",
        new TokenFormat("pulumi-access-token", "Pulumi access token", Charset.HexLower, 40, "pul-"));
}
