namespace SecretGuard.Detection.Providers;

internal static class Imgur
{
    public static readonly Provider Provider = new(
        "Imgur",
        "https://apidocs.imgur.com/",
        "https://imgur.com/account/settings/apps",
        new TokenFormat("imgur-client-secret", "Imgur client secret", Charset.HexLower, 40) { Names = ["imgur"] });
}
