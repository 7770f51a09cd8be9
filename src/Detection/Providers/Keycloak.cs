namespace SecretGuard.Detection.Providers;

internal static class Keycloak
{
    public static readonly Provider Provider = new(
        "Keycloak",
        "https://www.keycloak.org/docs/latest/server_admin/index.html#_client-credentials",
        "https://www.keycloak.org/docs/latest/server_admin/index.html#_secret_rotation",
        new TokenFormat("keycloak-client-secret", "Keycloak client secret", Charset.Base62, 32)
        {
            Names = ["keycloak"],
            Mix = Mix.DigitAndCases,
        },
        new TokenFormat("keycloak-legacy-client-secret", "Keycloak client secret of the older form", Shape.AfterAnchor.ThenGuid())
        {
            Names = ["keycloak"],
            Finds = [() => Sample.Guid("keycloak-legacy-client-secret")],
            Ignores = [() => Sample.Of(Charset.HexLower, "keycloak-legacy-client-secret", 32), () => Guid.Empty.ToString()],
        });
}
