namespace SecretGuard.Detection.Providers;

internal static class Stripe
{
    public static readonly Provider Provider = new(
        "Stripe",
        "https://docs.stripe.com/keys",
        "https://docs.stripe.com/keys#rolling-keys",
        new TokenFormat("stripe-secret-key", "Stripe secret key", Key, "sk_live_", "rk_live_", "sk_prod_", "rk_prod_")
        {
            Finds = [() => Sample.Base62("sk_live_", 24), () => Sample.Base62("sk_live_", 99), () => Sample.Base62("rk_live_", 24)],
            Ignores = [() => Sample.Base62("pk_live_", 24), () => Sample.Base62("sk_live_", 10), () => "sk_live_" + new string('x', 24)],
        },
        new TokenFormat("stripe-test-key", "Stripe test mode key", Key, "sk_test_", "rk_test_")
        {
            Confidence = Confidence.Medium,
            Finds = [() => Sample.Base62("sk_test_", 24), () => Sample.Base62("rk_test_", 99)],
            Ignores = [() => Sample.Base62("pk_test_", 24), () => Sample.Base62("sk_test_", 10)],
        },
        new TokenFormat("stripe-webhook-secret", "Stripe webhook signing secret", Shape.AfterAnchor.Then(Charset.Base62, 32, 64), "whsec_")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.Base62("whsec_", 32), () => Sample.Base62("whsec_", 64)],
            Ignores = [() => Sample.Base62("whsec_", 31), () => "whsec_" + new string('x', 32), () => "we_" + Sample.Base62("1", 23)],
        });

    private static Shape Key => Shape.AfterAnchor.Then(Charset.Base62, 24, 247);
}
