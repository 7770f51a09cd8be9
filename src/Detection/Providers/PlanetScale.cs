namespace SecretGuard.Detection.Providers;

internal static class PlanetScale
{
    public static readonly Provider Provider = new(
        "PlanetScale",
        "https://planetscale.com/docs/api/reference/service-tokens",
        "https://planetscale.com/docs/api/reference/service-tokens",
        new TokenFormat(
            "planetscale-service-token",
            "PlanetScale service token",
            Shape.AfterAnchor.Then(Charset.Base64Url, 32, 64),
            "pscale_tkn_")
        {
            Finds = [() => Sample.After("pscale_tkn_", Charset.Base64Url, 32)],
            Ignores = [() => Sample.After("pscale_tkn_", Charset.Base64Url, 31), () => "pscale_tkn_" + new string('x', 32)],
        },
        new TokenFormat("planetscale-password", "PlanetScale password", Shape.AfterAnchor.Then(Charset.Base64Url, 32, 64), "pscale_pw_")
        {
            Finds = [() => Sample.After("pscale_pw_", Charset.Base64Url, 32)],
            Ignores = [() => Sample.After("pscale_pw_", Charset.Base64Url, 31), () => "pscale_pw_" + new string('x', 32)],
        },
        new TokenFormat(
            "planetscale-oauth-token",
            "PlanetScale OAuth token",
            Shape.AfterAnchor.Then(Charset.Base64Url, 32, 64),
            "pscale_oauth_")
        {
            Finds = [() => Sample.After("pscale_oauth_", Charset.Base64Url, 32)],
            Ignores = [() => Sample.After("pscale_oauth_", Charset.Base64Url, 31), () => "pscale_oauth_" + new string('x', 32)],
        });
}
