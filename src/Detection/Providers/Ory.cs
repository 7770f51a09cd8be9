namespace SecretGuard.Detection.Providers;

internal static class Ory
{
    public static readonly Provider Provider = new(
        "Ory",
        "https://www.ory.com/docs/concepts/personal-access-token",
        "https://www.ory.com/docs/concepts/personal-access-token",
        new TokenFormat("ory-api-key", "Ory personal access token", Charset.Base62, 32, "ory_pat_", "ory_wak_"),
        new TokenFormat(
            "ory-oauth-token",
            "Ory OAuth2 token",
            Shape.AfterAnchor.Then(Charset.Base64Url, 43).Then(".").Then(Charset.Base64Url, 43),
            "ory_at_", "ory_rt_")
        {
            Finds = [() => OauthToken("ory_at_", 43), () => OauthToken("ory_rt_", 43)],
            Ignores = [() => OauthToken("ory_at_", 42), () => OauthToken("ory_at_", 44)],
        });

    private static string OauthToken(string prefix, int length) =>
        prefix + Sample.Of(Charset.Base64Url, "ory-oauth-token", 43) + "." + Sample.Of(Charset.Base64Url, "ory-oauth-token 2", length);
}
