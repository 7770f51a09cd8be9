namespace SecretGuard.Detection.Providers;

internal static class Crowdin
{
    public static readonly Provider Provider = new(
        "Crowdin",
        "https://support.crowdin.com/developer/api/",
        "https://support.crowdin.com/account-settings/#access-tokens",
        new TokenFormat("crowdin-access-token", "Crowdin personal access token", Charset.HexLower, 80) { Names = ["crowdin"] });
}
