namespace SecretGuard.Detection.Providers;

internal static class OneSignal
{
    public static readonly Provider Provider = new(
        "OneSignal",
        "https://documentation.onesignal.com/docs/en/keys-and-ids",
        "https://documentation.onesignal.com/docs/en/keys-and-ids",
        new TokenFormat(
            "onesignal-api-key",
            "OneSignal API key",
            Shape.AfterAnchor.Then(Charset.Base32Lower, 80, 128),
            "os_v2_app_", "os_v2_org_")
        {
            Finds = [() => Sample.After("os_v2_app_", Charset.Base32Lower, 80), () => Sample.After("os_v2_org_", Charset.Base32Lower, 80)],
            Ignores = [() => Sample.After("os_v2_app_", Charset.Base32Lower, 79), () => "os_v2_app_" + new string('x', 80)],
        },
        new TokenFormat("onesignal-legacy-api-key", "OneSignal REST API key of the older form", Charset.Base62, 48)
        {
            Names = ["onesignal"],
            Mix = Mix.DigitAndCases,
        });
}
