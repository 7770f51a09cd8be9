namespace SecretGuard.Detection.Providers;

internal static class Pushover
{
    public static readonly Provider Provider = new(
        "Pushover",
        "https://pushover.net/api",
        "https://support.pushover.net/i175-how-do-i-reset-my-user-key-or-api-token",
        new TokenFormat("pushover-api-token", "Pushover API token", Charset.LowerAlphanumeric, 30)
        {
            Names = ["pushover"],
            Mix = Mix.Digit | Mix.Lower,
        });
}
