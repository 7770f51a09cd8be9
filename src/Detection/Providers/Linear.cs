namespace SecretGuard.Detection.Providers;

internal static class Linear
{
    public static readonly Provider Provider = new(
        "Linear",
        "https://linear.app/developers/graphql",
        "https://linear.app/developers/graphql",
        new TokenFormat("linear-api-key", "Linear API key", Charset.Base62, 40, "lin_api_"),
        new TokenFormat("linear-oauth-token", "Linear OAuth access token", Charset.HexLower, 64, "lin_oauth_"),
        new TokenFormat(
            "linear-webhook-secret",
            "Linear webhook signing secret",
            Shape.AfterAnchor.Then(Charset.Base62, 32, 64),
            "lin_wh_")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("lin_wh_", Charset.Base62, 32)],
            Ignores = [() => Sample.After("lin_wh_", Charset.Base62, 31), () => "lin_wh_" + new string('x', 32)],
        });
}
