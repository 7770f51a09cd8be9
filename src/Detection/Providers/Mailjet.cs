namespace SecretGuard.Detection.Providers;

internal static class Mailjet
{
    public static readonly Provider Provider = new(
        "Mailjet",
        "https://dev.mailjet.com/email/guides/",
        "https://app.mailjet.com/account/apikeys",
        new TokenFormat("mailjet-api-secret", "Mailjet API secret", Charset.HexLower, 32) { Names = ["mailjet"] });
}
