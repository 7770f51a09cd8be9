namespace SecretGuard.Detection.Providers;

internal static class MessageBird
{
    public static readonly Provider Provider = new(
        "MessageBird",
        "https://developers.messagebird.com/api/#authentication",
        "https://dashboard.messagebird.com/developers/access",
        new TokenFormat("messagebird-access-key", "MessageBird access key", Charset.Base62, 25, "live_") { Mix = Mix.DigitAndCases },
        new TokenFormat("messagebird-legacy-access-key", "MessageBird access key without a prefix", Charset.Base62, 25)
        {
            Names = ["messagebird"],
            Mix = Mix.DigitAndCases,
        });
}
