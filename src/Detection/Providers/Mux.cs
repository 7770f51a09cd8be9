namespace SecretGuard.Detection.Providers;

internal static class Mux
{
    public static readonly Provider Provider = new(
        "Mux",
        "https://www.mux.com/docs/core/make-api-requests",
        "https://dashboard.mux.com/settings/access-tokens",
        new TokenFormat("mux-token-secret", "Mux access token secret", Charset.Base64, 75)
        {
            Names = ["muxtoken", "muxsecret", "muxaccess"],
            Mix = Mix.DigitAndCases,
        });
}
