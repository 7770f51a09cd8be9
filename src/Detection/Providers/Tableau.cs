namespace SecretGuard.Detection.Providers;

internal static class Tableau
{
    public static readonly Provider Provider = new(
        "Tableau",
        "https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm",
        "https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm",
        new TokenFormat("tableau-access-token", "Tableau personal access token", Shape.AfterAnchor.Then(Charset.Base62, 32), "==:")
        {
            Before = new Lead(Charset.Base64, 22, 22),
            Mix = Mix.DigitAndCases,
            Finds = [() => AccessToken(32)],
            Ignores = [() => AccessToken(31), () => AccessToken(33)],
        });

    private static string AccessToken(int length) =>
        Sample.Of(Charset.Base64, "tableau id", 22) + "==:" + Sample.Of(Charset.Base62, "tableau", length);
}
