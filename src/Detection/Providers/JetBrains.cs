namespace SecretGuard.Detection.Providers;

internal static class JetBrains
{
    public static readonly Provider Provider = new(
        "JetBrains",
        "https://www.jetbrains.com/help/youtrack/server/manage-permanent-token.html",
        "https://www.jetbrains.com/help/hub/manage-permanent-tokens.html",
        new TokenFormat(
            "jetbrains-permanent-token",
            "JetBrains permanent token",
            Shape.AfterAnchor
                .Then(Charset.Base64Padded, 4, 128)
                .Then(".")
                .Then(Charset.Base64Padded, 4, 128)
                .Then(".")
                .Then(Charset.Base62, 30),
            "perm:", "perm-")
        {
            Finds = [() => PermanentToken("perm:", 30), () => PermanentToken("perm-", 30)],
            Ignores = [() => PermanentToken("perm:", 29), () => PermanentToken("perm:", 31)],
        },
        new TokenFormat(
            "teamcity-access-token",
            "TeamCity access token",
            Shape.AfterAnchor.Then(Charset.Base64UrlPadded, 30, 64).Then(".").Then(Charset.Base64UrlPadded, 30, 96),
            "eyJ0eXAiOiAiVENWMiJ9.")
        {
            // The header says {"typ": "TCV2"}.
            Mix = Mix.DigitAndCases,
            Finds = [() => AccessToken(30)],
            Ignores = [() => AccessToken(29), () => AccessToken(97)],
        });

    private static string PermanentToken(string prefix, int length) =>
        prefix
        + Sample.Of(Charset.Base64Padded, "jetbrains-permanent-token", 4)
        + "."
        + Sample.Of(Charset.Base64Padded, "jetbrains-permanent-token 2", 4)
        + "."
        + Sample.Of(Charset.Base62, "jetbrains-permanent-token 3", length);

    private static string AccessToken(int length) =>
        "eyJ0eXAiOiAiVENWMiJ9."
        + Sample.Of(Charset.Base64UrlPadded, "teamcity-access-token", 30)
        + "."
        + Sample.Of(Charset.Base64UrlPadded, "teamcity-access-token 2", length);
}
