namespace SecretGuard.Detection.Providers;

internal static class Koyeb
{
    public static readonly Provider Provider = new(
        "Koyeb",
        "https://www.koyeb.com/docs/reference/api",
        "https://app.koyeb.com/settings/api",
        new TokenFormat("koyeb-api-token", "Koyeb API token", Charset.LowerAlphanumeric, 64) { Names = ["koyeb"] });
}
