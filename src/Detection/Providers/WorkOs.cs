namespace SecretGuard.Detection.Providers;

internal static class WorkOs
{
    public static readonly Provider Provider = new(
        "WorkOS",
        "https://workos.com/docs/reference/api-authentication",
        "https://dashboard.workos.com/api-keys",
        new TokenFormat(
            "workos-api-key",
            "WorkOS API key",
            Shape.AfterAnchor.Then(Charset.Base62, 20, 120),
            "sk_live_a2V5Xz", "sk_a2V5Xz")
        {
            // It begins with "key_" in base64.
            Finds = [() => Sample.After("sk_live_a2V5Xz", Charset.Base62, 20), () => Sample.After("sk_a2V5Xz", Charset.Base62, 20)],
            Ignores = [() => Sample.After("sk_live_a2V5Xz", Charset.Base62, 19), () => "sk_live_a2V5Xz" + new string('x', 20)],
        },
        new TokenFormat("workos-test-key", "WorkOS test API key", Shape.AfterAnchor.Then(Charset.Base62, 20, 120), "sk_test_a2V5Xz")
        {
            Confidence = Confidence.Medium,
            Finds = [() => Sample.After("sk_test_a2V5Xz", Charset.Base62, 20)],
            Ignores = [() => Sample.After("sk_test_a2V5Xz", Charset.Base62, 19), () => "sk_test_a2V5Xz" + new string('x', 20)],
        });
}
