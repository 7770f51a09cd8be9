namespace SecretGuard.Detection.Providers;

internal static class LiveKit
{
    public static readonly Provider Provider = new(
        "LiveKit",
        "https://docs.livekit.io/home/get-started/authentication/",
        "https://docs.livekit.io/home/cli/projects/",
        new TokenFormat("livekit-api-secret", "LiveKit API secret", Shape.AfterAnchor.Then(Charset.Base62, 40, 50))
        {
            Names = ["livekit"],
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.Of(Charset.Base62, "livekit-api-secret", 40)],
            Ignores = [() => Sample.Of(Charset.Base62, "livekit-api-secret", 39), () => new string('x', 40)],
        });
}
