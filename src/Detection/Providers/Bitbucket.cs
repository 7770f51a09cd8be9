namespace SecretGuard.Detection.Providers;

internal static class Bitbucket
{
    public static readonly Provider Provider = new(
        "Bitbucket",
        "https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html",
        "https://support.atlassian.com/bitbucket-cloud/docs/revoke-a-repository-access-token/",
        new TokenFormat("bitbucket-http-access-token", "Bitbucket Data Center HTTP access token", Charset.Base64, 44, "BBDC-")
        {
            Mix = Mix.DigitAndCases,
        },
        new TokenFormat("bitbucket-client-secret", "Bitbucket OAuth consumer secret", Charset.Base62, 32)
        {
            Names = ["bitbucket"],
            Mix = Mix.DigitAndCases,
        });
}
