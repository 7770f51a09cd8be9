namespace SecretGuard.Detection.Providers;

internal static class Ably
{
    public static readonly Provider Provider = new(
        "Ably",
        "https://ably.com/docs/auth/basic",
        "https://ably.com/docs/platform/account/app/api",
        new TokenFormat(
            "ably-api-key",
            "Ably API key",
            Shape.AfterAnchor.Then(Charset.Base64Url, 5, 8).Then(".").Then(Charset.Base64Url, 6).Then(":").Then(Charset.Base64Url, 43))
        {
            Names = ["ably"],
            Finds = [() => Key(43)],
            Ignores = [() => Key(42), () => Key(0).TrimEnd(':')],
        });

    private static string Key(int secret) =>
        Sample.Of(Charset.Base62, "app", 6) + "." + Sample.Of(Charset.Base62, "key", 6) + ":"
            + Sample.Of(Charset.Base64Url, "ably", secret);
}
