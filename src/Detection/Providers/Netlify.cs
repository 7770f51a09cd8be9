namespace SecretGuard.Detection.Providers;

internal static class Netlify
{
    public static readonly Provider Provider = new(
        "Netlify",
        "https://docs.netlify.com/api/get-started/",
        "https://app.netlify.com/user/applications",
        new TokenFormat("netlify-access-token", "Netlify access token", Charset.Base62, 36, "nfp_", "nfc_", "nfo_", "nfu_", "nfb_"));
}
