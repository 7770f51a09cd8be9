namespace SecretGuard.Detection.Providers;

internal static class MailerSend
{
    public static readonly Provider Provider = new(
        "MailerSend",
        "https://developers.mailersend.com/general.html#authentication",
        "https://www.mailersend.com/help/managing-api-tokens",
        new TokenFormat("mailersend-api-token", "MailerSend API token", Charset.HexLower, 64, "mlsn."));
}
