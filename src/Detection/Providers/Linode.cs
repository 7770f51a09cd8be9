namespace SecretGuard.Detection.Providers;

internal static class Linode
{
    public static readonly Provider Provider = new(
        "Linode",
        "https://techdocs.akamai.com/cloud-computing/docs/manage-personal-access-tokens",
        "https://techdocs.akamai.com/cloud-computing/docs/manage-personal-access-tokens",
        new TokenFormat("linode-token", "Linode personal access token", Charset.HexLower, 64) { Names = ["linode"] });
}
