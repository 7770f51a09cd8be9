namespace SecretGuard.Detection.Providers;

internal static class RevenueCat
{
    public static readonly Provider Provider = new(
        "RevenueCat",
        "https://www.revenuecat.com/docs/projects/authentication",
        "https://www.revenuecat.com/docs/projects/authentication",
        new TokenFormat("revenuecat-secret-key", "RevenueCat secret API key", Shape.AfterAnchor.Then("sk_").Then(Charset.Base62, 28))
        {
            Names = ["revenuecat"],
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("sk_", Charset.Base62, 28)],
            Ignores = [() => Sample.After("sk_", Charset.Base62, 27), () => "sk_" + new string('x', 28), () => Sample.Base62("appl_", 28)],
        });
}
