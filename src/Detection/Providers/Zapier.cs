namespace SecretGuard.Detection.Providers;

internal static class Zapier
{
    public static readonly Provider Provider = new(
        "Zapier",
        "https://help.zapier.com/hc/articles/8496288690317",
        "https://help.zapier.com/hc/articles/8496288690317",
        new TokenFormat(
            "zapier-webhook",
            "Zapier webhook",
            Shape.AfterAnchor.Then(Charset.Digits, 5, 10).Then("/").Then(Charset.LowerAlphanumeric, 5, 10),
            "hooks.zapier.com/hooks/catch/")
        {
            Mix = Mix.Digit | Mix.Lower,
            Confidence = Confidence.Medium,
            Finds = [() => Webhook(5)],
            Ignores = [() => Webhook(4), () => Webhook(11)],
        });

    private static string Webhook(int length) =>
        "hooks.zapier.com/hooks/catch/"
        + Sample.Of(Charset.Digits, "zapier-webhook", 5)
        + "/"
        + Sample.Of(Charset.LowerAlphanumeric, "zapier-webhook 2", length);
}
