namespace SecretGuard.Detection.Providers;

internal static class Flutterwave
{
    public static readonly Provider Provider = new(
        "Flutterwave",
        "https://developer.flutterwave.com/docs/authentication",
        "https://developer.flutterwave.com/docs/authentication",
        new TokenFormat(
            "flutterwave-secret-key",
            "Flutterwave secret key",
            Shape.AfterAnchor.Then(Charset.LowerAlphanumeric, 32).Then("-X"),
            "FLWSECK-")
        {
            Finds = [() => Sample.After("FLWSECK-", Charset.HexLower, 32) + "-X"],
            Ignores =
            [
                () => Sample.After("FLWPUBK-", Charset.HexLower, 32) + "-X",
                () => Sample.After("FLWSECK-", Charset.HexLower, 31) + "-X",
            ],
        },
        new TokenFormat(
            "flutterwave-test-secret-key",
            "Flutterwave test secret key",
            Shape.AfterAnchor.Then(Charset.LowerAlphanumeric, 32).Then("-X"),
            "FLWSECK_TEST-")
        {
            Confidence = Confidence.Medium,
            Finds = [() => Sample.After("FLWSECK_TEST-", Charset.HexLower, 32) + "-X"],
            Ignores =
            [
                () => Sample.After("FLWPUBK_TEST-", Charset.HexLower, 32) + "-X",
                () => Sample.After("FLWSECK_TEST-", Charset.HexLower, 31) + "-X",
            ],
        },
        new TokenFormat("flutterwave-test-encryption-key", "Flutterwave test encryption key", Charset.LowerAlphanumeric, 12, "FLWSECK_TEST")
        {
            Confidence = Confidence.Medium,
        });
}
