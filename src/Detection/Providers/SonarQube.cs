namespace SecretGuard.Detection.Providers;

internal static class SonarQube
{
    public static readonly Provider Provider = new(
        "SonarQube",
        "https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/",
        "https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/",
        new TokenFormat("sonarqube-token", "SonarQube token", Charset.Hex, 40, "squ_", "sqp_", "sqa_"),
        new TokenFormat("sonarqube-legacy-token", "SonarQube token of the older form", Charset.Hex, 40) { Names = ["sonar"] });
}
