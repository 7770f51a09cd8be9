namespace SecretGuard.Detection.Providers;

internal static class Snyk
{
    public static readonly Provider Provider = new(
        "Snyk",
        "https://docs.snyk.io/snyk-api/authentication-for-api",
        "https://docs.snyk.io/snyk-api/revoke-and-regenerate-a-snyk-api-token",
        new TokenFormat(
            "snyk-access-token",
            "Snyk personal access token",
            Shape.AfterAnchor.Then(Charset.HexLower, 8).Then(".").Then(Charset.Dotted, 40, 200),
            "snyk_uat.", "snyk_sat.")
        {
            Finds = [() => AccessToken("snyk_uat.", 40), () => AccessToken("snyk_sat.", 40)],
            Ignores = [() => AccessToken("snyk_uat.", 39), () => AccessToken("snyk_uat.", 201)],
        },
        new TokenFormat("snyk-api-token", "Snyk API token", Shape.AfterAnchor.ThenGuid())
        {
            Names = ["snyk"],
            Finds = [() => Sample.Guid("snyk-api-token")],
            Ignores = [() => Sample.Of(Charset.HexLower, "snyk-api-token", 32), () => Guid.Empty.ToString()],
        });

    private static string AccessToken(string prefix, int length) =>
        prefix + Sample.Of(Charset.HexLower, "snyk-access-token", 8) + "." + Sample.Of(Charset.Dotted, "snyk-access-token 2", length);
}
