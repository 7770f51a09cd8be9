namespace SecretGuard.Detection.Providers;

internal static class Uploadcare
{
    public static readonly Provider Provider = new(
        "Uploadcare",
        "https://uploadcare.com/docs/start/api/",
        "https://uploadcare.com/docs/start/settings/",
        new TokenFormat("uploadcare-secret-key", "Uploadcare secret key", Charset.HexLower, 20)
        {
            // The public key looks the same.
            Names = ["uploadcaresecret", "uploadcareprivate", "uploadcareauth"],
        });
}
