namespace SecretGuard.Detection.Providers;

internal static class PubNub
{
    public static readonly Provider Provider = new(
        "PubNub",
        "https://www.pubnub.com/docs/general/setup/account-setup",
        "https://www.pubnub.com/docs/general/setup/account-setup",
        new TokenFormat("pubnub-secret-key", "PubNub secret key", Charset.Base62, 48, "sec-c-")
        {
            Ignores = [() => Sample.Base62("pub-c-", 48), () => Sample.Base62("sub-c-", 48)],
        },
        new TokenFormat("pubnub-legacy-secret-key", "PubNub secret key of the older form", Shape.AfterAnchor.ThenGuid(), "sec-c-")
        {
            Finds = [() => "sec-c-" + Sample.Guid("pubnub")],
            Ignores =
            [
                () => Sample.After("sec-c-", Charset.HexLower, 32),
                () => "sec-c-" + Guid.Empty.ToString(),
                () => "sub-c-" + Sample.Guid("pubnub"),
            ],
        });
}
