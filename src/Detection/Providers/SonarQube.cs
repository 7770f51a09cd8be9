namespace SecretGuard.Detection.Providers;

internal static class SonarQube
{
    public static readonly Provider Provider = new(
        "SonarQube",
        "https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/",
        "https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/",
        new TokenFormat("sonarqube-token", "SonarQube token", Charset.Base62, 40, "squ_", "sqp_", "sqa_"),

        // The scanners take a token as their login.
        new TokenFormat("sonarqube-legacy-token", "SonarQube token of the older form", Charset.Base62, 40)
        {
            Names = ["sonar"],
            TellingNames = ["sonar login", "sonar qube login", "sonar cloud login"],
            Mix = Mix.Digit,
        });
}
