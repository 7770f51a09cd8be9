namespace SecretGuard.Detection.Providers;

internal static class Stripe
{
    public static readonly Provider Provider = new(
        "Stripe",
        "https://docs.stripe.com/keys",
        "https://docs.stripe.com/keys#rolling-keys",
        new TokenFormat("stripe-secret-key", "Stripe secret key", Key, "sk_live_", "rk_live_")
        {
            Finds = [() => Sample.Base62("sk_live_", 24), () => Sample.Base62("sk_live_", 99), () => Sample.Base62("rk_live_", 24)],
            Ignores = [() => Sample.Base62("pk_live_", 24), () => Sample.Base62("sk_live_", 10), () => "sk_live_" + new string('x', 24)],
        },
        new TokenFormat("stripe-test-key", "Stripe test mode key", Key, "sk_test_", "rk_test_")
        {
            Confidence = Confidence.Medium,
            Finds = [() => Sample.Base62("sk_test_", 24)],
            Ignores = [() => Sample.Base62("pk_test_", 24)],
        });

    private static Shape Key => Shape.AfterAnchor.Then(Charset.Base62, 24, 247);
}
