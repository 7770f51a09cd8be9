namespace SecretGuard.Detection.Providers;

internal static class Twilio
{
    public static readonly Provider Provider = new(
        "Twilio",
        "https://www.twilio.com/docs/iam/api-keys",
        "https://www.twilio.com/docs/iam/api-keys",
        new TokenFormat("twilio-api-key-sid", "Twilio API key SID", Shape.AfterAnchor.Then("SK").Then(Charset.HexLower, 32))
        {
            Names = ["twilio"],
            Confidence = Confidence.Medium,
            Finds = [() => Sample.After("SK", Charset.HexLower, 32)],
            Ignores =
            [
                () => Sample.After("SK", Charset.HexLower, 31),
                () => Sample.After("SK", Charset.Base62, 32),
                () => Sample.After("AC", Charset.HexLower, 32),
            ],
        },
        new TokenFormat("twilio-auth-token", "Twilio auth token", Charset.HexLower, 32) { Names = ["twilio"] },
        new TokenFormat("twilio-api-key-secret", "Twilio API key secret", Charset.Base62, 32)
        {
            Names = ["twilio"],
            Mix = Mix.DigitAndCases,
        });
}
