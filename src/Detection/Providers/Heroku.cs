namespace SecretGuard.Detection.Providers;

internal static class Heroku
{
    public static readonly Provider Provider = new(
        "Heroku",
        "https://devcenter.heroku.com/articles/authentication",
        "https://devcenter.heroku.com/articles/authentication#invalidating-tokens",
        new TokenFormat("heroku-api-key", "Heroku API key", Charset.Base64Url, 58, "HRKU-AA") { Mix = Mix.DigitAndCases },
        new TokenFormat("heroku-prefixed-api-key", "Heroku API key with a GUID", Shape.AfterAnchor.ThenGuid(), "HRKU-")
        {
            Finds = [() => "HRKU-" + Sample.Guid("heroku-prefixed-api-key")],
            Ignores = [() => "HRKU-" + Sample.Of(Charset.HexLower, "heroku-prefixed-api-key", 32), () => "HRKU-" + new Guid()],
        },
        new TokenFormat("heroku-legacy-api-key", "Heroku API key of the first kind", Shape.AfterAnchor.ThenGuid())
        {
            Names = ["heroku"],
            Finds = [() => Sample.Guid("heroku-legacy-api-key")],
            Ignores = [() => Sample.Of(Charset.HexLower, "heroku-legacy-api-key", 32), () => new Guid().ToString()],
        });
}
