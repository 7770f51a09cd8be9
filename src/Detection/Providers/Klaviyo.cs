namespace SecretGuard.Detection.Providers;

internal static class Klaviyo
{
    public static readonly Provider Provider = new(
        "Klaviyo",
        "https://developers.klaviyo.com/en/docs/authenticate_",
        "https://help.klaviyo.com/hc/articles/7423954176283",
        new TokenFormat("klaviyo-private-key", "Klaviyo private API key", Charset.HexLower, 34, "pk_")
        {
            Ignores = [() => Sample.Base62("pk_live_", 24)],
        });
}
