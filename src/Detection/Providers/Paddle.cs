namespace SecretGuard.Detection.Providers;

internal static class Paddle
{
    public static readonly Provider Provider = new(
        "Paddle",
        "https://developer.paddle.com/api-reference/about/api-keys",
        "https://developer.paddle.com/api-reference/about/api-keys",
        new TokenFormat(
            "paddle-api-key",
            "Paddle API key",
            Shape.AfterAnchor.Then(Charset.LowerAlphanumeric, 26).Then("_").Then(Charset.Base62, 22).Then("_").Then(Charset.Base62, 3),
            "pdl_live_apikey_")
        {
            Finds = [() => ApiKey(3)],
            Ignores = [() => ApiKey(2), () => ApiKey(4)],
        },
        new TokenFormat(
            "paddle-sandbox-key",
            "Paddle sandbox API key",
            Shape.AfterAnchor.Then(Charset.LowerAlphanumeric, 26).Then("_").Then(Charset.Base62, 22).Then("_").Then(Charset.Base62, 3),
            "pdl_sdbx_apikey_")
        {
            Confidence = Confidence.Medium,
            Finds = [() => SandboxKey(3)],
            Ignores = [() => SandboxKey(2), () => SandboxKey(4)],
        },
        new TokenFormat(
            "paddle-webhook-secret",
            "Paddle webhook secret",
            Shape.AfterAnchor.Then(Charset.LowerAlphanumeric, 26).Then("_").Then(Charset.Base64Padded, 32, 44),
            "pdl_ntfset_")
        {
            Finds = [() => WebhookSecret(32)],
            Ignores = [() => WebhookSecret(31), () => WebhookSecret(45)],
        });

    private static string ApiKey(int length) =>
        "pdl_live_apikey_"
        + Sample.Of(Charset.LowerAlphanumeric, "paddle-api-key", 26)
        + "_"
        + Sample.Of(Charset.Base62, "paddle-api-key 2", 22)
        + "_"
        + Sample.Of(Charset.Base62, "paddle-api-key 3", length);

    private static string SandboxKey(int length) =>
        "pdl_sdbx_apikey_"
        + Sample.Of(Charset.LowerAlphanumeric, "paddle-sandbox-key", 26)
        + "_"
        + Sample.Of(Charset.Base62, "paddle-sandbox-key 2", 22)
        + "_"
        + Sample.Of(Charset.Base62, "paddle-sandbox-key 3", length);

    private static string WebhookSecret(int length) =>
        "pdl_ntfset_"
        + Sample.Of(Charset.LowerAlphanumeric, "paddle-webhook-secret", 26)
        + "_"
        + Sample.Of(Charset.Base64Padded, "paddle-webhook-secret 2", length);
}
