namespace SecretGuard.Detection.Providers;

internal static class LinkedIn
{
    public static readonly Provider Provider = new(
        "LinkedIn",
        "https://learn.microsoft.com/linkedin/shared/authentication/client-credentials-flow",
        "https://www.linkedin.com/developers/apps",
        new TokenFormat(
            "linkedin-client-secret",
            "LinkedIn client secret",
            Shape.AfterAnchor.Then(Charset.Base62, 16).Then(".").Then(Charset.Base64Padded, 4, 16),
            "WPL_AP0.", "WPL_AP1.")
        {
            Finds = [() => ClientSecret("WPL_AP0.", 4), () => ClientSecret("WPL_AP1.", 4)],
            Ignores = [() => ClientSecret("WPL_AP0.", 3), () => ClientSecret("WPL_AP0.", 17)],
        },
        new TokenFormat("linkedin-legacy-client-secret", "LinkedIn client secret of the older form", Charset.Base62, 16)
        {
            Names = ["linkedin"],
            Mix = Mix.DigitAndCases,
        });

    private static string ClientSecret(string prefix, int length) =>
        prefix
        + Sample.Of(Charset.Base62, "linkedin-client-secret", 16)
        + "."
        + Sample.Of(Charset.Base64Padded, "linkedin-client-secret 2", length);
}
