namespace SecretGuard.Detection.Providers;

internal static class Amplitude
{
    public static readonly Provider Provider = new(
        "Amplitude",
        "https://amplitude.com/docs/apis/keys-and-tokens",
        "https://amplitude.com/docs/admin/account-management/manage-orgs-projects",
        new TokenFormat("amplitude-secret-key", "Amplitude secret key", Charset.HexLower, 32)
        {
            // Not `amplitudeapikey`: that one is published with every page it measures.
            Names = ["amplitudesecret"],
        });
}
