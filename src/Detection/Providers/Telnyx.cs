namespace SecretGuard.Detection.Providers;

internal static class Telnyx
{
    public static readonly Provider Provider = new(
        "Telnyx",
        "https://developers.telnyx.com/docs/development/authentication",
        "https://portal.telnyx.com/#/app/api-keys",
        new TokenFormat(
            "telnyx-api-key",
            "Telnyx API key",
            Shape.AfterAnchor.Then(Charset.HexUpper, 31).Then("_").Then(Charset.Base62, 22),
            "KEY0")
        {
            Finds = [() => ApiKey(22)],
            Ignores = [() => ApiKey(21), () => ApiKey(23)],
        });

    private static string ApiKey(int length) =>
        "KEY0" + Sample.Of(Charset.HexUpper, "telnyx-api-key", 31) + "_" + Sample.Of(Charset.Base62, "telnyx-api-key 2", length);
}
