namespace SecretGuard.Detection.Providers;

internal static class Sentry
{
    public static readonly Provider Provider = new(
        "Sentry",
        "https://docs.sentry.io/account/auth-tokens/",
        "https://docs.sentry.io/account/auth-tokens/",
        new TokenFormat(
            "sentry-org-token",
            "Sentry organization token",
            Shape.AfterAnchor.Then(Charset.Base64Padded, 50, 500).Then("_").Then(Charset.Base64Padded, 43, 44),
            "sntrys_eyJpYXQiO")
        {
            Finds = [() => OrgToken(43)],
            Ignores = [() => OrgToken(42), () => OrgToken(45)],
        },
        new TokenFormat("sentry-user-token", "Sentry user token", Charset.HexLower, 64, "sntryu_"),
        new TokenFormat("sentry-legacy-auth-token", "Sentry authentication token of the older form", Charset.HexLower, 64)
        {
            Names = ["sentry"],
        });

    private static string OrgToken(int length) =>
        "sntrys_eyJpYXQiO"
        + Sample.Of(Charset.Base64Padded, "sentry-org-token", 50)
        + "_"
        + Sample.Of(Charset.Base64Padded, "sentry-org-token 2", length);
}
