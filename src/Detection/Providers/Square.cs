namespace SecretGuard.Detection.Providers;

internal static class Square
{
    public static readonly Provider Provider = new(
        "Square",
        "https://developer.squareup.com/docs/build-basics/access-tokens",
        "https://developer.squareup.com/docs/oauth-api/revoke-oauth-token",
        new TokenFormat("square-access-token", "Square access token", Charset.Base64Url, 60, "EAAA") { Mix = Mix.DigitAndCases },
        new TokenFormat("square-legacy-access-token", "Square access token of the older form", Charset.Base64Url, 22, "sq0atp-"),
        new TokenFormat("square-application-secret", "Square application secret", Charset.Base64Url, 43, "sq0csp-")
        {
            Ignores = [() => Sample.After("sq0idp-", Charset.Base64Url, 22)],
        });
}
