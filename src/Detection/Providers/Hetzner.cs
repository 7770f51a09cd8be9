namespace SecretGuard.Detection.Providers;

internal static class Hetzner
{
    public static readonly Provider Provider = new(
        "Hetzner",
        "https://docs.hetzner.cloud/#getting-started",
        "https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/",
        new TokenFormat("hetzner-api-token", "Hetzner Cloud API token", Charset.Base62, 64)
        {
            Names = ["hcloud", "hetzner"],
            Mix = Mix.DigitAndCases,
        });
}
