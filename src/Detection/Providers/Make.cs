namespace SecretGuard.Detection.Providers;

internal static class Make
{
    public static readonly Provider Provider = new(
        "Make",
        "https://www.make.com/en/help/tools/webhooks",
        "https://www.make.com/en/help/tools/webhooks",
        new TokenFormat(
            "make-webhook",
            "Make webhook",
            Charset.LowerAlphanumeric,
            32,
            "hook.eu1.make.com/", "hook.eu2.make.com/", "hook.us1.make.com/", "hook.us2.make.com/"));
}
