namespace SecretGuard.Detection.Providers;

internal static class Reddit
{
    public static readonly Provider Provider = new(
        "Reddit",
        "https://github.com/reddit-archive/reddit/wiki/OAuth2",
        "https://www.reddit.com/prefs/apps",
        new TokenFormat("reddit-client-secret", "Reddit client secret", Shape.AfterAnchor.Then(Charset.Base64Url, 27, 30))
        {
            Names = ["reddit"],
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.Of(Charset.Base64Url, "reddit-client-secret", 27)],
            Ignores = [() => Sample.Of(Charset.Base64Url, "reddit-client-secret", 26), () => new string('x', 27)],
        });
}
