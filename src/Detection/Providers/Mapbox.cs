namespace SecretGuard.Detection.Providers;

internal static class Mapbox
{
    public static readonly Provider Provider = new(
        "Mapbox",
        "https://docs.mapbox.com/help/getting-started/access-tokens/",
        "https://docs.mapbox.com/accounts/guides/tokens/",
        new TokenFormat(
            "mapbox-secret-token",
            "Mapbox secret access token",
            Shape.AfterAnchor.Then(Charset.Base64Url, 50, 250).Then(".").Then(Charset.Base64Url, 22),
            "sk.eyJ")
        {
            Finds = [() => SecretToken(22)],
            Ignores =
            [
                () => SecretToken(21),
                () => "pk.eyJ" + Sample.Of(Charset.Base64Url, "mapbox", 60) + "." + Sample.Of(Charset.Base64Url, "mapbox 2", 22),
            ],
        });

    private static string SecretToken(int length) =>
        "sk.eyJ"
        + Sample.Of(Charset.Base64Url, "mapbox-secret-token", 50)
        + "."
        + Sample.Of(Charset.Base64Url, "mapbox-secret-token 2", length);
}
