namespace SecretGuard.Detection.Providers;

internal static class DigitalOcean
{
    public static readonly Provider Provider = new(
        "DigitalOcean",
        "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
        "https://docs.digitalocean.com/platform/api/delete-personal-access-token/",
        new TokenFormat("digitalocean-pat", "DigitalOcean personal access token", Charset.HexLower, 64, "dop_v1_"),
        new TokenFormat("digitalocean-oauth-token", "DigitalOcean OAuth token", Charset.HexLower, 64, "doo_v1_"),
        new TokenFormat("digitalocean-refresh-token", "DigitalOcean OAuth refresh token", Charset.HexLower, 64, "dor_v1_"),
        new TokenFormat("digitalocean-spaces-key-id", "DigitalOcean Spaces access key id", Charset.UpperAlphanumeric, 16, "DO00")
        {
            Mix = Mix.Digit | Mix.Upper,
        },
        new TokenFormat("digitalocean-spaces-secret", "DigitalOcean Spaces secret key", Charset.Base64, 43)
        {
            Names = ["spaces", "digitalocean"],
            Mix = Mix.DigitAndCases,
        });
}
