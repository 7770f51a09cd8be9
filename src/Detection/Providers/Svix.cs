namespace SecretGuard.Detection.Providers;

internal static class Svix
{
    public static readonly Provider Provider = new(
        "Svix",
        "https://docs.svix.com/receiving/verifying-payloads/how",
        "https://docs.svix.com/receiving/verifying-payloads/how-manual",
        new TokenFormat("svix-signing-secret", "Svix signing secret", Shape.AfterAnchor.Then(Charset.Base64Padded, 32, 88), "whsec_")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("whsec_", Charset.Base64Padded, 32)],
            Ignores = [() => Sample.After("whsec_", Charset.Base64Padded, 31), () => "whsec_" + new string('x', 32)],
        },
        new TokenFormat(
            "svix-test-key",
            "Svix test API key",
            Shape.AfterAnchor.Then(Charset.Base64Url, 32).Then(".").Then(Charset.LowerAlphanumeric, 2),
            "testsk_")
        {
            Confidence = Confidence.Medium,
            Finds = [() => TestKey(2)],
            Ignores = [() => TestKey(1), () => TestKey(3)],
        });

    private static string TestKey(int length) =>
        "testsk_"
        + Sample.Of(Charset.Base64Url, "svix-test-key", 32)
        + "."
        + Sample.Of(Charset.LowerAlphanumeric, "svix-test-key 2", length);
}
