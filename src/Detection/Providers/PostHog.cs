namespace SecretGuard.Detection.Providers;

internal static class PostHog
{
    public static readonly Provider Provider = new(
        "PostHog",
        "https://posthog.com/docs/api",
        "https://posthog.com/docs/api",
        new TokenFormat("posthog-personal-api-key", "PostHog personal API key", Shape.AfterAnchor.Then(Charset.Base62, 40, 50), "phx_")
        {
            Finds = [() => Sample.After("phx_", Charset.Base62, 40)],
            Ignores = [() => Sample.After("phx_", Charset.Base62, 39), () => "phx_" + new string('x', 40), () => Sample.Base62("phc_", 43)],
        });
}
